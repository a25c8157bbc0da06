package import CandourBuild
package import CandourDiagnostics
import CandourRecords
import CandourSyntax

extension NewRecord {
    /// The field that holds what the record is called.
    package var titleField: String {
        form.field("title") == nil && form.field("name") != nil ? "name" : "title"
    }

    /// The field that holds the day of the record.
    package var dateField: String { form.field("date") == nil ? start.day ?? "date" : "date" }

    /// What the id is made of, in words: `a title`, `a date and a title`.
    package var nameNeeds: String {
        let needs = start.name.map { part in
            switch part {
            case .words(let field), .day(let field):
                field == "title" || field == "date" ? "a \(field)" : "the field \(field)"
            case .folder: "an id"
            }
        }
        return needs.isEmpty ? "an id" : needs.joined(with: "and")
    }

    /// Fails at the first value that a check would refuse.
    package func requireRight(id: String?) throws(MachineFault) {
        guard let fault = findings(id: id ?? proposedID() ?? "").faults.first(where: { $0.field != nil })
        else {
            return
        }
        throw MachineFault(
            fault.diagnostic.headline,
            advice: [fault.diagnostic.reason, fault.diagnostic.firstAdvice].filter { !$0.isEmpty }
                .joined(separator: " "))
    }
}

extension Diagnostic {
    /// The first thing to do, as a sentence.
    package var firstAdvice: String {
        switch advice.first {
        case .fix(let action, _): "Fix: " + action
        case .check(let question, let choices):
            "Check: " + question + (choices.isEmpty ? "" : " " + choices.joined(separator: "; ") + ".")
        case nil: ""
        }
    }
}
