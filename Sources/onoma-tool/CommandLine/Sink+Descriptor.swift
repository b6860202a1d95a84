import Glibc

extension Sink {
  /// The sink of an open file descriptor.
  static func descriptor(_ descriptor: Int32) -> Sink {
    Sink(isTerminal: isatty(descriptor) == 1) { (bytes: [UInt8]) throws(OutputError) in
      try writeAll(bytes, to: descriptor)
    }
  }

  private static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32
  ) throws(OutputError) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
        return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if count >= 0 {
        done += count
      } else if errno == EPIPE {
        throw .brokenPipe
      } else if errno == EAGAIN {
        waitUntilWritable(descriptor)
      } else if errno != EINTR {
        throw .failed(reason: reason(errno))
      }
    }
  }

  // A descriptor that another process made non-blocking.
  private static func waitUntilWritable(_ descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    unsafe poll(&request, 1, -1)
  }

  private static func reason(_ number: Int32) -> String {
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: text)
  }
}
