using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Sayings;

/// <summary>A statement that was asked for, with where it stands.</summary>
/// <param name="Document">The document that carries it, with the marks that are kept of its reading.</param>
/// <param name="Row">The same document as the archive lists it.</param>
/// <param name="Statement">The statement; spans point into the document.</param>
/// <param name="Evidence">The words from the first to the last of its spans.</param>
public sealed record Saying(AnnotatedDocument Document, DocumentRow Row, Statement Statement, Evidence Evidence)
{
    /// <summary>Whose page carries it.</summary>
    public Carrier Carrier { get; init; }

    /// <summary>The statement around it when that one was not asked for: "Xinhua reported that …". Null for one that stands by itself or under an outer one that was asked for too.</summary>
    public Statement? Outer { get; init; }

    /// <summary>Statements inside it that were asked for too, in order of the text.</summary>
    public ImmutableArray<Saying> Inner { get; init; } = [];

    /// <summary>Names the statement: its document and its id in it.</summary>
    internal (DocumentVersion Version, string Id) Key => (Row.Version, Statement.Id);

    /// <summary>It and all that stand inside it.</summary>
    public IEnumerable<Saying> WithInner() => Inner.SelectMany(inner => inner.WithInner()).Prepend(this);
}
