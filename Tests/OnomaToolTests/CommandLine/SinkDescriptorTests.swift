import Glibc
import Testing

@testable import onoma_tool

@Suite struct SinkDescriptorTests {
  private func withPipe(_ body: (_ reading: Int32, _ writing: Int32) throws -> Void) rethrows {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else {
      Issue.record("the system gives no pipe")
      return
    }
    try body(ends[0], ends[1])
  }

  @Test func bytesArriveInOrder() throws {
    try withPipe { reading, writing in
      let sink = Sink.descriptor(writing)
      try sink.write(Array("Bakı".utf8))
      try sink.write(Array("-Баку".utf8))
      close(writing)
      let stream = ByteStream(descriptor: reading, name: "pipe")
      #expect(try String(decoding: stream.contents(), as: UTF8.self) == "Bakı-Баку")
      #expect(!sink.isTerminal)
      close(reading)
    }
  }

  @Test func closedReaderIsABrokenPipe() {
    Interruption.letClosedPipesFail()
    withPipe { reading, writing in
      close(reading)
      #expect(throws: OutputError.brokenPipe) { try Sink.descriptor(writing).write([0x0A]) }
      close(writing)
    }
  }

  @Test func fullDeviceSaysSo() {
    let full = unsafe open("/dev/full", O_WRONLY)
    defer { close(full) }
    #expect(throws: OutputError.failed(reason: "No space left on device")) {
      try Sink.descriptor(full).write([0x0A])
    }
  }
}
