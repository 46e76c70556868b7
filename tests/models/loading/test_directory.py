"""Providers keep their codes, courses get one; none is added twice."""

from models import courses, providers
from models.load import ListKind
from tests.models.test_load import take, write

HEAD = ["code", "name", "name (my)", "type", "township", "services", "hours", "cost", "phone", "last verified"]
CLINIC = ["p001", "Saga Clinic", "စံကားဆေးခန်း", "ngo", "mmr008001", "၁;၁၀", "Daily 8-12", "free", "", "03/03/2025"]


def clinics(office, tmp_path, *rows):
    return take(office, ListKind.PROVIDERS, write(tmp_path / "clinics.csv", [HEAD, *rows]))


def test_a_clinic_comes_in_under_its_code_with_its_services(office, tmp_path):
    assert clinics(office, tmp_path, CLINIC).taken == 1
    with office.database.reading() as session:
        line = providers.details(session, office.actor, "P001")
    assert (line.name, line.own, line.township) == ("Saga Clinic", True, "MMR008001")
    assert [each.number for each in line.services] == [1, 10]


def test_the_same_clinic_is_here_already_and_its_code_is_not_given_to_another(office, tmp_path):
    clinics(office, tmp_path, CLINIC)
    loaded = clinics(office, tmp_path, CLINIC, ["P001", "Other", *CLINIC[2:]])
    assert (loaded.taken, loaded.already, [row.row for row in loaded.refused]) == (0, 1, [3])


def test_a_clinic_that_is_refused_leaves_nothing_behind(office, tmp_path):
    loaded = clinics(office, tmp_path, ["", *CLINIC[1:]], ["P002", *CLINIC[1:]])
    assert (loaded.taken, [row.row for row in loaded.refused]) == (1, [2])
    with office.database.reading() as session:
        assert [line.code for line in providers.listed(session, office.actor)] == ["P002"]


def test_a_clinic_whose_name_tells_too_much_is_taken_and_noted(office, tmp_path):
    loaded = clinics(office, tmp_path, ["P003", "HIV Care", *CLINIC[2:]])
    assert loaded.taken == 1
    assert "plain name" in str(loaded.notes[0].note)


def test_courses_get_a_code_from_their_title_and_are_known_by_it(office, tmp_path):
    rows = [["Course", "Topic"], ["Know the law", "legal"], ["Know  the Law", "legal"], ["ဥပဒေ", "legal"], ["၂", "x"]]
    loaded = take(office, ListKind.COURSES, write(tmp_path / "courses.csv", rows))
    assert (loaded.taken, loaded.already, [row.row for row in loaded.refused]) == (2, 1, [5])
    with office.database.reading() as session:
        assert [line.code for line in courses.listed(session, office.actor)] == ["COURSE", "KNOW-THE-LAW"]


def test_two_titles_that_begin_alike_get_two_codes(office, tmp_path):
    rows = [["Course", "Topic"], ["Leading together in the city", ""], ["Leading together in the country", ""]]
    take(office, ListKind.COURSES, write(tmp_path / "courses.csv", rows))
    with office.database.reading() as session:
        codes = [line.code for line in courses.listed(session, office.actor)]
    assert len(set(codes)) == 2
    assert max(map(len, codes)) <= 20


def test_a_course_keeps_its_own_code_which_is_not_given_to_another(office, tmp_path):
    head = ["Code", "Course", "Topic", "Sessions", "Name on paper"]
    rows = [head, ["law-1", "Know the law", "legal", "3", "Course one"], ["LAW-1", "Other law", "legal", "", ""]]
    loaded = take(office, ListKind.COURSES, write(tmp_path / "courses.csv", rows))
    assert (loaded.taken, [(row.row, str(row.reason)) for row in loaded.refused]) == (
        1,
        [(3, "Another course has this code.")],
    )
    with office.database.reading() as session:
        (line,) = courses.listed(session, office.actor)
    assert (line.code, line.required_sessions, line.paper_title) == ("LAW-1", 3, "Course one")
    again = take(office, ListKind.COURSES, write(tmp_path / "again.csv", [head[1:3], rows[1][1:3]]))
    assert (again.taken, again.already) == (0, 1)


def test_a_course_that_is_taught_no_more_is_taken_as_closed(office, tmp_path):
    rows = [["Course", "Topic", "Active"], ["Know the law", "legal", "no"]]
    take(office, ListKind.COURSES, write(tmp_path / "courses.csv", rows))
    with office.database.reading() as session:
        assert courses.listed(session, office.actor) == []
        assert [line.active for line in courses.listed(session, office.actor, inactive_too=True)] == [False]


def test_a_clinic_comes_with_all_that_a_form_holds(office, tmp_path):
    more = ["last days", "rating", "name on paper", "name on paper (my)", "active"]
    row = ["p001", "Saga HIV", "", "ngo", "mmr008001", "1, 5", "Daily 8-12", "free", "", "03/03/2025"]
    said = ["5: 31/12/2030", "4", "Saga", "စံကား", "no"]
    loaded = take(office, ListKind.PROVIDERS, write(tmp_path / "clinics.csv", [[*HEAD, *more], [*row, *said]]))
    assert (loaded.taken, loaded.notes) == (1, ())
    with office.database.reading() as session:
        line = providers.details(session, office.actor, "P001")
    assert [(each.number, str(each.last_day)) for each in line.services] == [(1, "None"), (5, "2030-12-31")]
    assert (line.rating, line.paper_name, line.paper_name_my) == (4, "Saga", "စံကား")
    assert not line.active
    assert not line.needs_paper_name


def test_a_clinic_with_a_burmese_name_alone_is_taken_and_known_again(office, tmp_path):
    row = ["p001", "", *CLINIC[2:]]
    assert clinics(office, tmp_path, row).taken == 1
    loaded = clinics(office, tmp_path, row, ["p001", "", "အခြားဆေးခန်း", *CLINIC[3:]], ["p002", "", "", *CLINIC[3:]])
    assert (loaded.already, [row.row for row in loaded.refused]) == (1, [3, 4])
