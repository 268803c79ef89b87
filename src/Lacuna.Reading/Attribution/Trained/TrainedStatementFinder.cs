using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Attribution.Trained;

/// <summary>Finds statements by the marks of the trained reader: every cue with its likeliest source and its contents.</summary>
/// <remarks>They are one level deep, and in the wide sense of PolNeAR whatever the scope; nothing is found in a document that was read by rules alone.</remarks>
/// <param name="scope">In the sense of PolNeAR spans stay as the reader decoded them, by that corpus's conventions; else they follow ours.</param>
public sealed class TrainedStatementFinder(StatementScope scope = StatementScope.Expressed) : IStatementFinder
{
    /// <inheritdoc/>
    public IReadOnlyList<FoundStatement> Find(AnnotatedDocument document)
    {
        if (document.Trained is not { } marks)
        {
            return [];
        }

        var (found, _) = FindGroups(document, marks, scope);
        return found;
    }

    /// <summary>The statements, each beside the marks that it is made of.</summary>
    internal static (List<FoundStatement> Found, List<CueGroup> Groups) FindGroups(AnnotatedDocument document, TrainedMarks marks, StatementScope scope = StatementScope.Attributed)
    {
        var (groups, loose) = CueGrouper.Group(document, marks);
        var found = new List<FoundStatement>(groups.Count);
        foreach (var group in groups)
        {
            var contents = ImmutableArray.CreateBuilder<TextSpan>(group.Contents.Count);
            foreach (var content in group.Contents)
            {
                contents.Add(marks.Spans[content].Span);
            }

            var source = group.Source < 0 ? (TextSpan?)null : marks.Spans[group.Source].Span;
            var statement = new FoundStatement(source, marks.Spans[group.Cue].Span, contents.ToImmutable()) { Probability = group.Probability };
            found.Add(scope == StatementScope.Attributed ? statement : OurConventions.Of(document, statement));
        }

        LooseContents.Give(document, loose, found);
        return (found, groups);
    }
}
