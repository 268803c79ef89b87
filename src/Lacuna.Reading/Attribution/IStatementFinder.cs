using Lacuna.Core.Reading;

namespace Lacuna.Reading.Attribution;

/// <summary>Finds where a document says that somebody expresses something. What is found are spans; all else is read off them afterwards.</summary>
public interface IStatementFinder
{
    /// <summary>The statements of a document that has been segmented and whose mentions and times are marked, in any order, nested ones too. Safe to call from several threads.</summary>
    IReadOnlyList<FoundStatement> Find(AnnotatedDocument document);
}
