internal import CCairo
internal import CPango
internal import GXDrawing

/// A font that has only some of another's glyphs.
final class EmbeddedFace {
  let cairo: OpaquePointer
  /// The number here of each glyph of the whole font.
  let numbers: [UInt32: UInt32]

  /// - Parameter whole: a face of HarfBuzz.
  init(_ whole: OpaquePointer, glyphs: Set<UInt32>) throws(DrawingError) {
    let font = try CutFont(whole, glyphs)
    guard let cairo = cairo_ft_font_face_create_for_ft_face(font.face, CInt(FT_LOAD_NO_HINTING))
    else { throw .backend("Cairo made no font") }
    self.cairo = cairo
    numbers = font.numbers
    // Cairo keeps fonts for a while after their last use, so it releases what they are made of.
    let owned = Unmanaged.passRetained(font).toOpaque()
    let status = cairo_font_face_set_user_data(cairo, CutFont.key, owned) { font in
      guard let font else { return }
      Unmanaged<CutFont>.fromOpaque(font).release()
    }
    guard status == CAIRO_STATUS_SUCCESS else {
      Unmanaged<CutFont>.fromOpaque(owned).release()
      throw .backend(String(cString: cairo_status_to_string(status)))
    }
  }

  deinit { cairo_font_face_destroy(cairo) }
}

/// The bytes of a font and FreeType's view of them.
private final class CutFont {
  let face: FT_Face
  private let library: FT_Library
  private let data: OpaquePointer
  let numbers: [UInt32: UInt32]

  /// What Cairo knows the data of a face by.
  // SAFETY: only the address is used.
  nonisolated(unsafe) static let key = UnsafePointer<cairo_user_data_key_t>(
    UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1))

  init(_ whole: OpaquePointer, _ glyphs: Set<UInt32>) throws(DrawingError) {
    guard let (data, numbers) = Self.cut(whole, glyphs) else {
      throw .backend("a font cannot be cut")
    }
    var length: CUnsignedInt = 0
    let bytes = UnsafeRawPointer(hb_blob_get_data(data, &length))
    var library: FT_Library?
    var face: FT_Face?
    // SAFETY: the bytes live as long as `data`, which is released after the face.
    guard FT_Init_FreeType(&library) == 0, let library,
      FT_New_Memory_Face(
        library, bytes?.assumingMemoryBound(to: FT_Byte.self), FT_Long(length), 0, &face) == 0,
      let face
    else {
      FT_Done_FreeType(library)
      hb_blob_destroy(data)
      throw .backend("a font that was cut cannot be read")
    }
    (self.data, self.library, self.face, self.numbers) = (data, library, face, numbers)
  }

  deinit {
    FT_Done_Face(face)
    FT_Done_FreeType(library)
    hb_blob_destroy(data)
  }

  private static func cut(_ whole: OpaquePointer, _ glyphs: Set<UInt32>)
    -> (data: OpaquePointer, numbers: [UInt32: UInt32])?
  {
    guard let input = hb_subset_input_create_or_fail() else { return nil }
    defer { hb_subset_input_destroy(input) }
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_DESUBROUTINIZE.rawValue)
    for glyph in glyphs { hb_set_add(hb_subset_input_glyph_set(input), glyph) }
    // The shapes are chosen already.
    let unused = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    for tag in ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vmtx", "vhea"] {
      hb_set_add(unused, tag.utf8.reduce(0) { $0 << 8 | UInt32($1) })
    }
    guard let plan = hb_subset_plan_create_or_fail(whole, input) else { return nil }
    defer { hb_subset_plan_destroy(plan) }
    guard let face = hb_subset_plan_execute_or_fail(plan) else { return nil }
    defer { hb_face_destroy(face) }
    let mapping = hb_subset_plan_old_to_new_glyph_mapping(plan)
    let numbers = glyphs.map { ($0, hb_map_get(mapping, $0)) }
    guard let data = hb_face_reference_blob(face) else { return nil }
    return (data, Dictionary(uniqueKeysWithValues: numbers))
  }
}
