package import GXStats

/// An end of the program that is not success, with its exit status and what to tell the user.
package struct CommandFailure: Error {
  /// The exit statuses of the command line (sysexits, and 1 for a batch with rejected inputs).
  package enum Status: Int32 {
    case someRejected = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    case defect = 70
    case cannotCreate = 73
    case inputOutput = 74
  }

  package let status: Status
  package let message: LocalizedText

  package init(_ status: Status, zh: String, en: String) {
    self.status = status
    message = LocalizedText(zh: zh, en: en)
  }

  package init(_ status: Status, _ message: LocalizedText) {
    self.status = status
    self.message = message
  }
}
