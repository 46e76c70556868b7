"""No thread but the window's frees what hangs in a cycle."""

import gc
import subprocess
import sys
import threading
import weakref

from desktop.cycles import Cycles


class _Node:
    def __init__(self) -> None:
        self.me = self


def test_cycles_are_freed_in_the_gui_thread_while_another_makes_garbage(qtbot, qapp):
    freed: list[threading.Thread] = []
    gc.enable()  # as where nothing looks after it
    node = _Node()
    weakref.finalize(node, lambda: freed.append(threading.current_thread()))
    del node
    stop = threading.Event()

    def make_garbage():
        while not stop.is_set():
            _Node()

    maker = threading.Thread(target=make_garbage)
    cycles = Cycles(qapp)
    maker.start()
    try:
        qtbot.waitUntil(lambda: bool(freed))
    finally:
        stop.set()
        maker.join()
        cycles.deleteLater()
    assert freed == [threading.main_thread()]
    assert not gc.isenabled()


def test_the_program_leaves_no_search_to_other_threads():
    asked = "import gc; from desktop.startup import application; app = application(); print(gc.isenabled())"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
