using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Findings.Quotes.Edits;

/// <summary>The source's own words for who speaks, between the parts of one statement: <c>, he said. </c>. A quotation may step over them.</summary>
internal sealed class SourceCues
{
    private readonly List<(TextSpan Between, TextSpan Before, TextSpan After)> _cues = [];

    public SourceCues(AnnotatedDocument? reading)
    {
        foreach (var statement in reading?.Statements ?? [])
        {
            for (var i = 1; i < statement.Content.Length; i++)
            {
                var (before, after) = (statement.Content[i - 1], statement.Content[i]);
                if (after.Start > before.End)
                {
                    _cues.Add((TextSpan.FromBounds(before.End, after.Start), before, after));
                }
            }
        }
    }

    /// <summary>True when all of <paramref name="words"/> stand between two parts of a statement.</summary>
    public bool Holds(TextSpan words) => _cues.Exists(cue => cue.Between.Contains(words));

    /// <summary>No cues.</summary>
    public static SourceCues None { get; } = new(null);
}
