using Lacuna.Core.Corrections;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;

namespace Lacuna.Archive.Corrections.Stored;

/// <summary>What a correction points at; which parts are there tells what that is.</summary>
internal sealed record StoredTarget
{
    /// <summary>Words of a statement, from the first to the last of its spans.</summary>
    public StoredWords? Statement { get; init; }

    /// <summary>Of a statement; null when it has none.</summary>
    public StoredWords? Cue { get; init; }

    /// <summary>The clearest words of a contact.</summary>
    public StoredWords? Contact { get; init; }

    /// <summary>Of a contact.</summary>
    public ContactKind? ContactKind { get; init; }

    /// <summary>Ids, of a contact.</summary>
    public string[]? Participants { get; init; }

    /// <summary>How the accounts stand to each other on a point of a comparison.</summary>
    public string? Point { get; init; }

    /// <summary>Of a point: the one account.</summary>
    public StoredVersion? A { get; init; }

    /// <summary>Of a point: the other account.</summary>
    public StoredVersion? B { get; init; }

    public StoredWords[]? InA { get; init; }

    public StoredWords[]? InB { get; init; }

    /// <summary>Some words.</summary>
    public StoredWords? Passage { get; init; }

    /// <summary>A whole document.</summary>
    public StoredVersion? Document { get; init; }

    public static StoredTarget Of(CorrectionTarget target) => target switch
    {
        StatementTarget statement => new StoredTarget { Statement = StoredWords.Of(statement.Extent), Cue = statement.Cue is { } cue ? StoredWords.Of(cue) : null },
        ContactTarget contact => new StoredTarget { Contact = StoredWords.Of(contact.Clearest), ContactKind = contact.Kind, Participants = [.. contact.Participants] },
        PointTarget point => new StoredTarget
        {
            Point = point.Kind,
            A = StoredVersion.Of(point.A),
            B = StoredVersion.Of(point.B),
            InA = [.. point.InA.Select(StoredWords.Of)],
            InB = [.. point.InB.Select(StoredWords.Of)],
        },
        PassageTarget passage => new StoredTarget { Passage = StoredWords.Of(passage.Passage) },
        DocumentTarget document => new StoredTarget { Document = StoredVersion.Of(document.Version) },
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    /// <exception cref="FormatException">It is none that was ever written.</exception>
    public CorrectionTarget ToTarget() => this switch
    {
        { Statement: { } statement } => new StatementTarget(statement.ToEvidence(), Cue?.ToEvidence()),
        { Contact: { } contact, ContactKind: { } kind } => new ContactTarget(contact.ToEvidence(), kind, [.. Participants ?? []]),
        { Point: { } point, A: { } a, B: { } b } => new PointTarget(a.ToVersion(), b.ToVersion(), point)
        {
            InA = [.. (InA ?? []).Select(Evidence)],
            InB = [.. (InB ?? []).Select(Evidence)],
        },
        { Passage: { } passage } => new PassageTarget(passage.ToEvidence()),
        { Document: { } document } => new DocumentTarget(document.ToVersion()),
        _ => throw new FormatException("it points at nothing that a correction can"),
    };

    private static Evidence Evidence(StoredWords? words) => words?.ToEvidence() ?? throw new FormatException("it points at nothing");

    internal sealed record StoredVersion(string Document, string Version)
    {
        public static StoredVersion Of(DocumentVersion version) => new(version.DocumentId, version.ContentHash);

        public DocumentVersion ToVersion() =>
            Version.Length == 64 && Version.All(char.IsAsciiHexDigitLower) ? new DocumentVersion(Document, Version) : throw new FormatException("it points at no version");
    }
}
