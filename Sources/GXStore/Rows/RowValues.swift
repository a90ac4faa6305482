/// A value for each row; one that all rows share is held once.
package enum RowValues<Value: Sendable>: Sendable {
  case each([Value])
  case same(Value)
  /// Made when it is asked for, from what takes less room.
  case computed(@Sendable (_ row: Int) -> Value)

  package subscript(row: Int) -> Value {
    switch self {
    case .each(let values): values[row]
    case .same(let value): value
    case .computed(let value): value(row)
    }
  }
}
