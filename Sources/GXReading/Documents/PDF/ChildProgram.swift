#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a program that reads standard input and writes standard output; the only file that starts
/// processes. Nothing goes through a shell or a file.
enum ChildProgram {
  enum Failure: Error, Equatable {
    case notFound
    case timedOut
    case outputTooLarge
    case failed(status: Int32)
  }

  /// What the program writes when it gets the input.
  static func run(
    _ program: String, _ arguments: [String], input: [UInt8], seconds: Int, outputLimit: Int
  ) throws(Failure) -> [UInt8] {
    let ours = try Stream.pair()
    let theirs = ours.other
    let child: pid_t
    do throws(Failure) {
      child = try spawn(program, arguments, on: theirs)
    } catch {
      close(theirs)
      close(ours.descriptor)
      throw error
    }
    close(theirs)
    defer { close(ours.descriptor) }
    let outcome = Result { () throws(Failure) in
      try exchange(input, on: ours.descriptor, until: now() + seconds * 1000, limit: outputLimit)
    }
    if case .failure = outcome { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    let bytes = try outcome.get()
    guard status == 0 else { throw .failed(status: status >> 8 & 0xFF) }
    return bytes
  }

  /// A pair of connected sockets: unlike with pipes, writing to a child that has ended is an error
  /// and no signal.
  private struct Stream {
    let descriptor: Int32
    let other: Int32

    static func pair() throws(Failure) -> Stream {
      var ends: [Int32] = [-1, -1]
      #if canImport(Darwin)
        let kind = SOCK_STREAM
      #else
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
      #endif
      guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .failed(status: errno) }
      #if canImport(Darwin)
        var on: Int32 = 1
        setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &on, 4)
      #endif
      _ = fcntl(ends[0], F_SETFL, fcntl(ends[0], F_GETFL) | O_NONBLOCK)
      return Stream(descriptor: ends[0], other: ends[1])
    }
  }

  private static func spawn(
    _ program: String, _ arguments: [String], on stream: Int32
  ) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, stream, 0)
    posix_spawn_file_actions_adddup2(&actions, stream, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child: pid_t = 0
    switch posix_spawnp(&child, program, &actions, nil, &words, environ) {
    case 0: return child
    case ENOENT, EACCES: throw .notFound
    case let code: throw .failed(status: code)
    }
  }

  /// Sends the input and collects the output at the same time, so that neither side waits for ever.
  private static func exchange(
    _ input: [UInt8], on descriptor: Int32, until deadline: Int, limit: Int
  ) throws(Failure) -> [UInt8] {
    var sent = 0
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var isSending = true
    while true {
      if isSending, sent == input.count {
        shutdown(descriptor, Int32(SHUT_WR))
        isSending = false
      }
      let remaining = deadline - now()
      guard remaining > 0 else { throw .timedOut }
      var poll = pollfd(
        fd: descriptor, events: Int16(isSending ? POLLIN | POLLOUT : POLLIN), revents: 0)
      guard Self.wait(&poll, remaining) > 0 else { continue }
      if isSending, poll.revents & Int16(POLLOUT) != 0 {
        let count = input.withUnsafeBytes { bytes in
          let rest = UnsafeRawBufferPointer(rebasing: bytes[sent...])
          return send(descriptor, rest.baseAddress, rest.count, noSignal)
        }
        // A child that takes no more input may still have an answer.
        if count > 0 { sent += count } else if errno != EAGAIN { isSending = false }
      }
      guard poll.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 else { continue }
      let count = recv(descriptor, &chunk, chunk.count, 0)
      if count == 0 || count < 0 && errno != EAGAIN && errno != EINTR { return output }
      guard count > 0 else { continue }
      guard output.count + count <= limit else { throw .outputTooLarge }
      output += chunk[..<count]
    }
  }

  private static func wait(_ descriptor: inout pollfd, _ milliseconds: Int) -> Int32 {
    poll(&descriptor, 1, Int32(clamping: milliseconds))
  }

  private static var noSignal: Int32 {
    #if canImport(Darwin)
      0
    #else
      Int32(MSG_NOSIGNAL)
    #endif
  }

  /// Milliseconds of a clock that never goes back.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
