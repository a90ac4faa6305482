public import ArgumentParser
public import GXStats

extension Language: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}
extension Applicant: ExpressibleByArgument {}
extension Scope: ExpressibleByArgument {}
extension Ratio.Convention: ExpressibleByArgument {}
extension ProportionMethod: ExpressibleByArgument {}
extension SimultaneousMethod: ExpressibleByArgument {}
extension ResultGrouping: ExpressibleByArgument {}
extension HistogramScale: ExpressibleByArgument {}
extension TableFormat: ExpressibleByArgument {}
extension DocumentLayout: ExpressibleByArgument {}
extension DocumentEncoding: ExpressibleByArgument {}
extension DocumentContainer: ExpressibleByArgument {}
