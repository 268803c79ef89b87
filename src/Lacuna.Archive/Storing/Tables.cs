namespace Lacuna.Archive.Storing;

/// <summary>The tables of an archive but for those of words, which are made from the texts.</summary>
internal static class Tables
{
    public static readonly Table Source = new("source", "id", "name", "speaks_for", "time_zone", "documents", "versions") { Order = "id" };

    public static readonly Table Item = new("item", "id", "name", "copy_of") { Order = "id" };

    public static readonly Table ItemKey = new("item_key", "key", "item");

    public static readonly Table Version = new("version", "id", "item", "number", "standing", "is_read", "is_partial", "source", "source_id", "language", "title", "url",
        "published_wording", "published_local", "published_has_time", "published_offset", "modified_wording", "modified_local", "modified_has_time", "modified_offset",
        "retrieved_from", "retrieved_at", "origin", "headline_start", "headline_length", "length", "hash", "added", "tells") { Order = "id" };

    public static readonly Table Content = new("content", "version", "text", "notes") { Order = "version", HoldsTexts = true };

    public static readonly Table Reading = new("reading", "version", "marks") { Order = "version", HoldsTexts = true };

    public static readonly Table Actor = new("actor", "id", "name", "label", "kind", "state") { Order = "id" };

    public static readonly Table Statement = new("statement", "id", "version", "ordinal", "source", "act", "is_plea", "is_negated", "channel") { Order = "id" };

    public static readonly Table StatementActor = new("statement_actor", "actor", "role", "statement");

    public static readonly Table ContactParty = new("contact_party", "actor", "version");

    public static readonly Table Sketch = new("sketch", "part", "version");

    public static readonly Table Likeness = new("likeness", "version", "other", "share");

    public static readonly Table Outcome = new("outcome", "id", "origin", "kind", "version", "other", "reason", "at") { IsNumbered = true, Order = "id" };

    public static readonly Table Pile = new("pile", "name", "stamp", "position", "mark", "is_done");

    public static readonly Table Coverage = new("coverage", "id", "source", "first_day", "last_day", "basis", "listed", "failed", "hole_reason", "at") { IsNumbered = true, Order = "id" };

    public static readonly Table Subject = new("subject", "name", "terms");

    public static readonly Table Correction = new("correction", "id", "name", "kind", "by", "at", "note", "what", "undone_by", "undone_at") { IsNumbered = true, Order = "id" };

    public static readonly Table CorrectionDocument = new("correction_document", "correction", "document", "hash", "key", "item");

    public static readonly Table CorrectedStatement = new("corrected_statement", "version", "ordinal", "correction");

    public static readonly Table Original = new("original", "id", "hash", "bytes") { Order = "id", HoldsTexts = true };

    public static readonly Table VersionOriginal = new("version_original", "version", "original", "media_type", "file_name") { Order = "version" };

    /// <summary>All, those that others point at first.</summary>
    public static readonly Table[] All =
    [
        Source, Item, ItemKey, Version, Content, Reading, Actor, Statement, StatementActor, ContactParty, Sketch, Likeness, Outcome, Pile, Coverage, Subject,
        Correction, CorrectionDocument, CorrectedStatement, Original, VersionOriginal,
    ];
}
