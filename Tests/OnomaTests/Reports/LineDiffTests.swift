import Testing

@testable import Onoma

@Suite struct LineDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    LineDiff(name: "a.txt").text(from: Array(old.utf8), to: Array(new.utf8))
  }

  @Test func onlyChangedLinesAreShown() {
    #expect(
      diff("one\nKiev\nthree\nKiev\n", "one\nKyiv\nthree\nKyiv\n") == """
        --- a.txt
        +++ a.txt
        @@ -2,1 +2,1 @@
        -Kiev
        +Kyiv
        @@ -4,1 +4,1 @@
        -Kiev
        +Kyiv

        """)
  }

  @Test func sameTextsHaveNoDiff() { #expect(diff("Kiev\n", "Kiev\n") == "") }

  @Test func aLastLineWithoutLineBreakSaysSo() {
    #expect(
      diff("one\nKiev", "one\nKyiv") == """
        --- a.txt
        +++ a.txt
        @@ -2,1 +2,1 @@
        -Kiev
        \\ No newline at end of file
        +Kyiv
        \\ No newline at end of file

        """)
  }

  @Test func otherNumbersOfLinesAreOneHunk() {
    #expect(
      diff("a\nb\n", "a b\n") == """
        --- a.txt
        +++ a.txt
        @@ -1,2 +1,1 @@
        -a
        -b
        +a b

        """)
  }
}
