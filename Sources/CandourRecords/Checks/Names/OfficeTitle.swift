/// The titles of public offices that stand before a name, and the words after them that are no name.
enum OfficeTitle {
    /// The last words of titles, in small letters, with what must stand before them; nothing where anything may.
    private static let titles: [String: Set<String>] = [
        "councillor": [], "cllr": [], "alderman": [], "superintendent": [],
        "constable": ["chief"], "executive": ["chief"], "inspector": ["chief", "detective"],
        "commissioner": ["crime"],
    ]

    /// The last words of titles.
    static let lastWords = Array(titles.keys)

    /// Of councillors, texts give the surname alone, and nearly every word with a capital after the title is one.
    static let ofMembers: Set<String> = ["councillor", "cllr", "alderman"]

    /// Words that belong to a title before its last one.
    static let before: Set<String> = [
        "chief", "deputy", "assistant", "acting", "temporary", "detective", "police", "and", "crime",
    ]

    /// Whether `word` ends a title before which `previous` stands.
    static func ends(with word: String, after previous: String?) -> Bool {
        guard let wanted = titles[word] else { return false }
        return wanted.isEmpty || previous.map(wanted.contains) ?? false
    }

    /// Words with a capital that follow a title and are no name: what offices have, do and are, and what begins a
    /// sentence.
    static let notNames: Set<String> = [
        "a", "accountability", "accounts", "act", "actions", "address", "agenda", "agreement", "all",
        "allowance", "allowances", "also", "an", "and", "announces", "annual", "appointment",
        "appointments", "appoints", "appraisal", "approval", "approves", "area", "as", "asked",
        "association", "assurance", "at", "attendance", "attends", "audit", "authority", "award", "awards",
        "awareness", "blog", "board", "briefing", "budget", "but", "by", "calls", "candidate", "candidates",
        "chair", "chairman", "chief", "code", "column", "commissioner", "committee", "community",
        "complaint", "complaints", "conduct", "conference", "confirmation", "constable", "constabulary",
        "consultation", "contact", "contract", "council", "councillor", "councillors", "county", "crime",
        "decision", "decisions", "declaration", "delegation", "delegations", "designate",
        "development", "diary", "direct", "directory", "district", "division", "divisions", "draft",
        "duties", "duty", "elect", "election", "elections", "email", "engagement", "enquiries", "ethics",
        "events", "executive", "expenses", "finance", "financial", "fire", "for", "force", "forum",
        "from", "fund", "funding", "general", "gifts", "governance", "grant", "grants", "group", "guide",
        "handbook", "he", "headquarters", "hearing", "her", "his", "holder", "hq", "if", "image", "in",
        "independent", "induction", "information", "inspector", "interests", "interim", "interviews", "is",
        "it", "its", "job", "joins", "joint", "launches", "lead", "leader", "leadership", "letter",
        "liaison", "list", "live", "local", "meeting", "meetings", "member", "members", "membership",
        "minister", "monthly", "name", "national", "network", "new", "news", "newsletter", "no", "none",
        "not", "notice", "notices", "objectives", "of", "office", "officer", "officers", "ombudsman", "on",
        "opens", "or", "order", "our", "oversight", "pack", "page", "panel", "pay", "pension", "pensions",
        "performance", "phone", "photo", "plan", "planning", "podcast", "police", "policing", "portfolio",
        "powers", "present", "press", "priorities", "process", "profile", "programme", "proposal",
        "proposed", "protocol", "public", "quarterly", "question", "questions", "recruitment", "regional",
        "register", "regulations", "remuneration", "report", "reports", "representative", "representatives",
        "rescue", "resignation", "responsibilities", "responsible", "retirement", "review", "reviews",
        "role", "roles", "rules", "rural", "salaries", "salary", "scheme", "scrutiny", "seat", "seats",
        "secretary", "selection", "service", "services", "she", "speech", "staff", "statement", "strategic",
        "strategy", "succession", "summary", "support", "supports", "surgeries", "surgery", "survey",
        "team", "tel", "that", "the", "their", "they", "this", "time", "to", "training", "trip",
        "update", "vacancies", "vacancy", "values", "vice", "victim", "victims", "video", "vision", "visit",
        "visits", "ward", "we", "webcast", "website", "weekly", "welcomes", "welfare", "when", "who",
        "with", "work", "workshop", "year", "you", "your",
    ]
}
