using System.Collections.Immutable;
using Lacuna.Archive.Corrections;
using Lacuna.Archive.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;

namespace Lacuna.Web.Documents;

/// <summary>Everything that the page of a document shows.</summary>
/// <param name="Asked">What the address asks for.</param>
/// <param name="Read">The version that is shown, with the marks of its reading.</param>
/// <param name="Row">The same as the archive lists it.</param>
/// <param name="Versions">All versions, the first first.</param>
public sealed record ShownDocument(DocumentAsked Asked, AnnotatedDocument Read, DocumentRow Row, ImmutableArray<DocumentRow> Versions)
{
    /// <summary>False when the address names a version that is not held, and the newest is shown in its place.</summary>
    public bool IsAsked { get; init; } = true;

    /// <summary>The words of the permalink; null when it names none.</summary>
    public Passage? Passage { get; init; }

    /// <summary>Documents whose texts are nearly the same.</summary>
    public ImmutableArray<LikeRow> Likes { get; init; } = [];

    /// <summary>The contacts that the document tells of.</summary>
    public ImmutableArray<ContactRecord> Contacts { get; init; } = [];

    /// <summary>What people put right in it or noted on it.</summary>
    public ImmutableArray<CorrectionRow> Corrections { get; init; } = [];

    /// <summary>True when the bytes that it was read from are kept.</summary>
    public bool HasOriginal { get; init; }
}
