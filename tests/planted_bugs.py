"""Bugs to be planted in copies of the program, one at a time, and the tests that must go red for each."""

from typing import NamedTuple

_EXCHANGE = "tests/models/exchange/"


class Bug(NamedTuple):
    """One change of one file. `old` stands there exactly once; `tests` are what must notice."""

    file: str
    old: str
    new: str
    tests: str


def _bugs(file: str, *changes: tuple[str, str, str]) -> list[Bug]:
    """Bugs of one file: old text, new text, tests by their place under tests/models."""
    return [
        Bug(file, old, new, " ".join(f"tests/models/{one}" for one in tests.split())) for old, new, tests in changes
    ]


_MERGE = "exchange/test_merge.py"
_SSHSIG = "exchange/test_sshsig.py"
_FORGED = "exchange/test_envelope_forged.py"
_ENVELOPE = "exchange/test_envelope.py"
_FORMAT = "exchange/test_format.py"
_TRUST = "exchange/test_trust.py"
_ATTACK = "exchange/test_attack.py::test_no_damaged_or_forged_bundle_hurts_an_office"
_PARTNERS = "exchange/test_partners.py"

MERGING = [
    *_bugs(
        "models/exchange/merge.py",
        ("if dot in theirs or dot[1] > context.get(dot[0], 0)", "if dot in theirs", _MERGE),
        ("if dot in theirs or dot[1] > context.get(dot[0], 0)", "if dot[1] > context.get(dot[0], 0)", _MERGE),
        ("dot[1] > context.get(dot[0], 0)", "dot[1] >= context.get(dot[0], 0)", _MERGE),
        ("if dot not in mine and dot[1] > seen.get(dot[0], 0)", "if dot not in mine", _MERGE),
        ("dot[1] > seen.get(dot[0], 0)", "dot[1] >= seen.get(dot[0], 0)", _MERGE),
        ("return kept | new", "return new or kept", _MERGE),
    ),
    *_bugs(
        "models/exchange/vectors.py",
        (
            "min(vector[one] for vector in vectors)",
            "max(vector[one] for vector in vectors)",
            "exchange/test_vectors.py",
        ),
        ("seq <= seen.get(one, 0)", "seq <= seen.get(one, seq)", "exchange/test_vectors.py"),
        ("max(seq, seen.get(one, 0))", "seq", "exchange/test_vectors.py"),
        ("min(seq, cut.get(one, seq))", "cut.get(one, seq)", "exchange/test_vectors.py"),
    ),
    *_bugs(
        "models/clock.py",
        ("believed = floor <= wall <= ceiling", "believed = floor <= wall", "test_clock.py"),
        ("(max(last + 1, wall) if believed", "(wall if believed", "test_clock.py"),
        ("else last + 1), believed", "else last), believed", "test_clock.py"),
    ),
    *_bugs(
        "models/stamps.py",
        (
            "connection.execute(delete(Sibling).where(Sibling.row_id == row.id, Sibling.register == name))",
            "pass",
            "test_stamps.py",
        ),
        ('set_={"seq": Vector.seq + 1}', 'set_={"seq": Vector.seq + 2}', "test_stamps.py"),
        ("            self.here.clock_doubted = True", "            pass", "test_stamps.py"),
    ),
    *_bugs(
        "models/answers.py",
        (
            "return max(said, key=",
            "return min(said, key=",
            "exchange/test_apply.py::test_of_two_answers_at_once_the_more_restrictive_counts",
        ),
    ),
    *_bugs(
        "models/exchange/rows.py",
        (
            "return max(able, key=lambda one: one[:2])[2]",
            "return min(able, key=lambda one: one[:2])[2]",
            "exchange/test_apply.py::test_two_values_written_at_once_stand_beside_each_other_and_the_later_shows",
        ),
        ("(v.hlc, self.stations[dot[0]], v)", '(v.hlc, "", v)', "exchange/test_rows.py"),
        (
            "        if register in state.siblings:\n            self.writes.no_siblings.append(key)\n        (((",
            "        (((",
            "exchange/test_apply.py::test_choosing_one_of_them_is_a_write_that_has_seen_all",
        ),
    ),
    *_bugs(
        "models/exchange/held.py",
        (
            "not text.isprintable()",
            "False",
            "exchange/test_held.py::test_control_characters_are_never_shown_in_a_new_row_or_an_old_one",
        ),
        (
            "if not codec.fits(register, value):",
            "if False:",
            "exchange/test_held.py::test_a_birth_year_that_cannot_be_is_held_and_the_rest_of_the_row_shown",
        ),
        (
            "if count in (0, before):",
            "if True:",
            "exchange/test_held.py::test_a_record_waits_for_the_one_it_belongs_to",
        ),
    ),
    *_bugs(
        "models/exchange/incoming.py",
        (
            "return not covers(self.seen, self.base)",
            "return False",
            "exchange/test_apply.py::test_scopes_of_a_bundle_wait_together",
        ),
        ("return beyond and not covers(self.seen, self.context)", "return False", "exchange/test_revocations.py"),
        ("return beyond and not covers(self.seen, self.context)", "return beyond", "exchange/test_hearing.py"),
        (
            "self.stations[origin] == station and seq > self.seen[origin]",
            "self.stations[origin] == station and seq > self.seen[origin] + 1000",
            "test_incarnations.py::test_a_bundle_that_knows_more_of_a_station_than_itself_renews_it",
        ),
        ("            self._check_members(new)\n", "", "test_erasures.py::test_nobody_erases_another_office_s_member"),
        (
            "return origin in self.cut and seq > self.cut[origin]",
            "return False",
            "exchange/test_notices.py::test_writes_beyond_the_cut_are_refused_from_anyone",
        ),
        (
            "            if len(versions) > 1 and len({version[0] for version in versions}) != len(versions):",
            "            if False:",
            "exchange/test_wrong_dots.py",
        ),
        (" or seq > self.vectors.context[place]:", ":", "exchange/test_wrong_dots.py"),
        (
            "return origin in self.cut and seq > self.cut[origin]",
            "return origin in self.cut",
            "exchange/test_hearing.py",
        ),
    ),
    *_bugs(
        "models/incarnations.py",
        (
            "    line.seq = min(line.seq, known)\n",
            "",
            "test_incarnations.py",
        ),
        ("_move(session, line, known or 0)", "_move(session, line, 0)", "test_incarnations.py"),
        ("start=own.seq + 1)", "start=own.seq + 2)", "test_incarnations.py"),
        (
            'installation.ancestors = ",".join(filter(None, (installation.ancestors, old)))',
            "pass",
            "test_incarnations.py",
        ),
        ("installation.rejoined = False", "pass", "test_incarnations.py"),
    ),
    *_bugs(
        "models/erasures.py",
        (
            '    "consent": "member_id",\n',
            "",
            "test_erasures.py",
        ),
    ),
    *_bugs(
        "models/exchange/partners.py",
        (
            "    session.execute(delete(KnownVector).where(KnownVector.incarnation.in_(gone), KnownVector.key == key))\n",
            "",
            _PARTNERS,
        ),
        (
            "larger = (put.excluded.seq > KnownVector.seq) & (put.excluded.key == KnownVector.key)",
            "larger = put.excluded.key == KnownVector.key",
            _PARTNERS,
        ),
        ("    if session.scalar(known) is None:\n        return ancestors\n", "    return ancestors\n", _PARTNERS),
        (">= _PATIENCE]", "> 999]", _PARTNERS),
        (
            "larger = (put.excluded.seq > KnownVector.seq) & (put.excluded.key == KnownVector.key)",
            "larger = put.excluded.seq > KnownVector.seq",
            _PARTNERS,
        ),
        ("    elif known.key == key:\n", "    else:\n", _PARTNERS),
        (
            "    _end_codes(session, station.office_code)\n",
            "",
            "exchange/test_receipts_bounds.py::test_the_first_bundle_takes_the_place_of_what_codes_told",
        ),
    ),
    *_bugs(
        "models/exchange/undo.py",
        ("        return _SENT\n", "        return None\n", "exchange/test_undo.py::test_not_after_a_bundle_was_made"),
        (
            "return _WRITTEN if _written_to(session, kept) else None",
            "return None",
            "exchange/test_undo.py::test_not_after_something_it_touched_was_written",
        ),
        (
            "restriction(day)[0] > deciding",
            "restriction(day)[0] < deciding",
            "exchange/test_undo.py::test_a_withdrawal_that_it_brought_stays_and_travels_on",
        ),
        (
            "            before = self.kept.foreign[line.id]\n            if line.seq > before:",
            "            before = self.kept.foreign[line.id]\n            if False:",
            "exchange/test_undo.py::test_the_same_bundle_can_be_taken_in_again",
        ),
        (
            "touched & (written | _parents(cursor, later))",
            "touched & written",
            "exchange/test_undo.py::test_not_after_something_was_hung_on_what_it_brought",
        ),
    ),
    *_bugs(
        "models/exchange/table_merge.py",
        (
            "            if (row.id, register) in self._refused:\n                continue\n",
            "",
            "exchange/test_hearing.py",
        ),
        (
            "            # A name may come after the yes to share it.\n            self.consents.add(state.id)\n",
            "            pass\n",
            "exchange/test_found_by_simulation.py",
        ),
        (
            '        if self.name == "member_local":\n            self.touched.consents.update(row.id for row in result.done)\n',
            "",
            "exchange/test_found_by_simulation.py",
        ),
        (
            "            self.touched.consents.update(row.id for row, _ in fresh)\n",
            "",
            "exchange/test_found_by_simulation.py",
        ),
        (
            "        if len(ids) < len(fresh) + len(plain) + len(rows):",
            "        if False:",
            "exchange/test_wrong_dots.py",
        ),
        ("        if not origins <= self.scope.stations.keys():", "        if False:", _ATTACK),
        (
            '    return (kind is ScopeKind.LOCAL) == scope.endswith("/local")\n',
            "    return True\n",
            _ATTACK,
        ),
    ),
]

TRUST = [
    *_bugs(
        "models/exchange/trust.py",
        (
            "if parse_words(typed_words) != fingerprint(data):",
            "if not parse_words(typed_words):",
            f"{_TRUST}::test_other_words_are_refused_and_nothing_is_kept",
        ),
        (
            "if not (card.head or own_office or installation.head):",
            "if False:",
            f"{_TRUST}::test_a_branch_trusts_head_office_and_its_own_pcs_alone",
        ),
        (
            "if card.head and (heads - {card.office_code} or card.office_code in branches):",
            "if card.head and card.office_code in branches:",
            f"{_TRUST}::test_there_is_one_head_office",
        ),
        (
            "if (row.office_code, row.head, row.recipient) != (card.office_code, card.head, card.recipient):",
            "if (row.office_code, row.head) != (card.office_code, card.head):",
            f"{_TRUST}::test_a_station_does_not_become_another",
        ),
        (
            "if len(live) >= MOST_RECIPIENTS:",
            "if len(live) > MOST_RECIPIENTS:",
            f"{_TRUST}::test_an_office_has_sixteen_stations_at_most",
        ),
        (
            "    if row.revoked_at is not None:\n        raise _was_revoked()\n    if row.replaced_by",
            "    if row.replaced_by",
            _TRUST,
        ),
        (
            "    if old.revoked_at is not None:\n",
            "    if False:\n",
            "exchange/test_key_change.py",
        ),
        (
            "    if found.revoked:\n",
            "    if False:\n",
            f"{_TRUST}::test_a_revoked_station_is_no_recipient_and_no_sender",
        ),
    ),
    *_bugs(
        "models/exchange/cards.py",
        ("    if card is None or card.text() != data:\n", "    if card is None:\n", _TRUST),
    ),
    *_bugs(
        "models/exchange/notices.py",
        ("        if msgspec.json.encode(said) != text:", "        if False:", "exchange/test_notices.py"),
        (
            "if station is None or not station.head or station.revoked_at is not None:",
            "if station is None or station.revoked_at is not None:",
            "exchange/test_notices.py",
        ),
        (
            "if station is None or not station.head or station.revoked_at is not None:",
            "if station is None or not station.head:",
            "exchange/test_notices.py",
        ),
        (
            "    read = sshsig.read(signature.encode(), namespace)\n    sshsig.check(read, text, read.public_key, namespace)\n",
            "    read = sshsig.read(signature.encode(), namespace)\n",
            "exchange/test_notices.py exchange/test_books.py",
        ),
    ),
    *_bugs(
        "models/exchange/hearing.py",
        (
            "    elif here(session).head:\n",
            "    else:\n",
            "exchange/test_hearing.py",
        ),
        ("known.seq = min(known.seq, seq)", "known.seq = max(known.seq, seq)", "exchange/test_hearing.py"),
    ),
    *_bugs(
        "models/exchange/books.py",
        ("        and not any(described.base)\n", "", "exchange/test_books.py"),
        ("        described.scope == REFERENCE\n        and", "        True\n        and", "exchange/test_books.py"),
    ),
    *_bugs(
        "models/exchange/cuts.py",
        (
            "cut = {one: 0 for one, key in speakers if key in revoked} | ",
            "cut: dict[str, int] = {} | ",
            "exchange/test_notices.py",
        ),
    ),
    *_bugs(
        "models/exchange/own_values.py",
        (
            '                if f"{table}.{register}" == REGISTER:',
            "                if False:",
            "exchange/test_found_by_simulation.py",
        ),
    ),
    *_bugs(
        "models/handover.py",
        (
            "if written.is_held(old, register) or written.is_held(new, register):",
            "if False:",
            "exchange/test_handing_over.py",
        ),
    ),
    *_bugs(
        "models/exchange/apply.py",
        ("if opening.office != sender.office_code:", "if False:", "exchange/test_wrong_dots.py"),
        ("or not set(named) <= {REFERENCE, *allowed}:", "or False:", _ATTACK),
        ("if reference is not None and reference.vectors.erased:", "if False:", "exchange/test_wrong_dots.py"),
    ),
    *_bugs(
        "models/exchange/importing.py",
        (
            "if same or any(",
            "if any(",
            "exchange/test_importing.py::test_another_bundle_under_the_same_number_is_kept_apart_and_explained",
        ),
        (
            "        if head.manifest.receiver not in trust.keys_of(self.session, own):\n",
            "        if False:\n",
            "exchange/test_importing.py::test_a_bundle_for_another_office_is_refused",
        ),
        (
            "if known is not None and known.state is BundleState.TAKEN:",
            "if False:",
            "exchange/test_importing.py::test_a_file_that_comes_again_is_already_there",
        ),
    ),
    *_bugs(
        "models/exchange/receipts.py",
        (
            "MOST_TRIES - max((bundle.wrong_codes for bundle in waiting), default=0)",
            "MOST_TRIES",
            "exchange/test_receipts.py::test_after_five_wrong_codes_only_a_bundle_counts",
        ),
        (
            "if len(stations) != 1 or bundle.receiver != stations[0].key:",
            "if bundle.receiver != stations[0].key:",
            "exchange/test_receipts_bounds.py",
        ),
        ("return first is not None and first < bundle.id", "return True", "exchange/test_receipts_bounds.py"),
        (
            "    if closes_undo(session, bundle):\n        preimages.forget(session)\n",
            "",
            "exchange/test_receipts.py::test_reading_a_code_out_ends_the_time_for_undo",
        ),
    ),
]

ENVELOPE = [
    *_bugs(
        "models/exchange/sshsig.py",
        ("right = signature.public_key == public", "right = True", _SSHSIG),
        (
            "    except InvalidSignature:\n        right = False",
            "    except InvalidSignature:\n        right = True",
            _SSHSIG,
        ),
        ("if len(whole) != LENGTH or whole != ", "if len(whole) != LENGTH or len(whole) != len", _SSHSIG),
        ("if kind != KEY_TYPE.decode() or key_line(public) != line:", "if kind != KEY_TYPE.decode():", _SSHSIG),
        (
            "return _string(namespace) + _string",
            "return _string(BUNDLE) + _string",
            f"{_SSHSIG} exchange/test_notices.py::test_a_signature_for_another_purpose_is_none",
        ),
    ),
    *_bugs(
        "models/exchange/envelope.py",
        (
            "    if sshsig.key_fingerprint(public_key) != head.manifest.sender:\n",
            "    if False:\n",
            f"{_ENVELOPE}::test_a_manifest_signed_by_another_key_than_it_names_is_refused",
        ),
        (
            "    sshsig.check(head.signature, head.signed, public_key)\n",
            "",
            f"{_ENVELOPE}::test_a_bundle_of_another_sender_does_not_verify",
        ),
        (
            " or hashed.hexdigest() != verified.manifest.body_sha256:",
            ":",
            f"{_ENVELOPE}::test_a_changed_byte_of_the_body_is_refused_before_decrypting",
        ),
        ("    if missing > 0:\n", "    if False:\n", f"{_ENVELOPE}::test_a_torn_bundle_is_refused"),
        ("    if missing < 0:\n", "    if False:\n", f"{_ENVELOPE}::test_a_longer_bundle_is_refused"),
        (
            '    if any(b"\\r" in line for line in lines[:3]):',
            "    if False:",
            f"{_ENVELOPE}::test_line_ends_changed_on_the_way_are_told",
        ),
        (
            "    manifest = read_line(lines[1], Manifest)\n    if manifest.body_bytes > LARGEST_BODY:",
            "    manifest = read_line(lines[1], Manifest)\n    if False:",
            f"{_FORGED}::test_a_body_larger_than_any_is_refused_at_the_head",
        ),
        (
            "            if file.read(len(text)) != text:\n".replace("            ", "        ", 1),
            "        if len(file.read(len(text))) != len(text):\n",
            f"{_ENVELOPE}::test_a_file_changed_between_two_steps_is_noticed",
        ),
        (
            "        commit(manifest, manifest_sha256)\n        locked.seek(0)\n        write_parts_durably(out, chain([head], _pieces(locked)))\n",
            "        locked.seek(0)\n        write_parts_durably(out, chain([head], _pieces(locked)))\n        commit(manifest, manifest_sha256)\n",
            f"{_ENVELOPE}::test_the_manifest_is_committed_before_the_first_byte {_ENVELOPE}::test_what_fails_before_the_end_leaves_the_old_file",
        ),
    ),
    *_bugs(
        "models/exchange/agefile.py",
        (" or len(kinds) > recipients + 1:", ":", _FORGED),
        ("    if not 1 <= recipients <= MOST_RECIPIENTS or", "    if not 1 <= recipients or", _FORGED),
        ("    if thread.failed is not None:\n", "    if False:\n", f"{_FORGED} {_ENVELOPE}"),
    ),
    *_bugs(
        "models/exchange/frame.py",
        ("if unpacked > limit or blocks >", "if blocks >", f"{_FORGED}::test_a_bomb_of_space_is_refused"),
        (
            " or blocks > _SPARE_BLOCKS + unpacked // _FEWEST_BYTES_A_BLOCK:",
            ":",
            f"{_FORGED}::test_a_bomb_of_time_is_refused",
        ),
        ("if part.count(0) != len(part):", "if False:", _FORGED),
        (" or length != _padded(length):", ":", _FORGED),
        ("ZstdDecompressor(max_window_size=LARGEST_WINDOW)", "ZstdDecompressor(max_window_size=2**30)", _FORGED),
    ),
    *_bugs(
        "models/exchange/body.py",
        (
            "    if not opening.belongs_to(manifest):\n",
            "    if False:\n",
            f"{_FORGED}::test_an_inside_of_another_bundle_is_refused",
        ),
        ("if read_line(kept[:-1], Closing) != tally.closing():", "if read_line(kept[:-1], Closing) is None:", _FORGED),
        ("(lines and max(map(len, lines)) > LONGEST_LINE)", "(lines and False)", _FORGED),
    ),
    *_bugs(
        "models/exchange/format.py",
        ('    if msgspec.json.encode(line, order="sorted") != spelled:\n', "    if False:\n", _FORMAT),
        (
            "return (self.sender, self.receiver, self.number, self.previous, self.incarnation) == (\n            manifest.sender,\n            manifest.receiver,\n            manifest.number,\n",
            "return (self.sender, self.receiver, self.previous, self.incarnation) == (\n            manifest.sender,\n            manifest.receiver,\n",
            _FORMAT,
        ),
    ),
]

_VAULT = "test_vault.py"
_RENEWING = "test_renewing.py"

VAULT = [
    *_bugs(
        "models/vault.py",
        ("    if keyslots.mac and not hmac.compare_digest(", "    if False and not hmac.compare_digest(", _VAULT),
        (
            "        elif slot.recipient and slot.account not in renewal.closed:",
            "        elif slot.recipient:",
            _RENEWING,
        ),
        (
            "            slots.append(wrap(fresh, slot.slot, slot.account, passphrase, cost or Cost.usual()))",
            "            slots.append(seal(fresh, slot) if passphrase else slot)",
            _RENEWING,
        ),
        ("    fresh = replace(unlocked, data_key=DataKey.new(), ", "    fresh = replace(unlocked, ", _VAULT),
        ("    if not any(slot.account != RECOVERY for slot in slots):", "    if False:", _VAULT),
    ),
    *_bugs(
        "models/vault_wrapping.py",
        ("_Holder(VERSION, vault, data_key_id, slot.slot,", '_Holder(VERSION, vault, "", slot.slot,', _VAULT),
    ),
    *_bugs(
        "models/vault_slots.py",
        ("    return bool(keyslots.mac) and all(", "    return all(", _VAULT),
    ),
    *_bugs(
        "models/renewing.py",
        ("            require_over(session, actor, account_id)\n", "            pass\n", _RENEWING),
        (
            "            backups.start_over(database, report)\n",
            "            backups.keep(database, report)\n",
            _RENEWING,
        ),
        ("        close_account(session, actor, account_id)\n", "        pass\n", _RENEWING),
    ),
    *_bugs("models/vault_shares.py", ("[(NEEDED, SHARES)]", "[(1, SHARES)]", "test_vault_shares.py")),
    *_bugs("models/restoring.py", ("Account.id.in_(remembered.closed)", "Account.id.in_(())", "test_restoring.py")),
]

BUGS = (*MERGING, *TRUST, *ENVELOPE, *VAULT)
