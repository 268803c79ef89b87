using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Speakers;

/// <summary>The mentions of a document, with those that speakers make plain added or changed.</summary>
internal sealed class MentionLedger
{
    private readonly List<Mention> _mentions;

    public MentionLedger(AnnotatedDocument document) => _mentions = [.. document.Mentions];

    public IReadOnlyList<Mention> All => _mentions;

    /// <summary>Index of the first mention that starts at or after <paramref name="offset"/>.</summary>
    public int FirstFrom(int offset)
    {
        int low = 0, high = _mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Span.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Mentions that lie wholly inside <paramref name="span"/>.</summary>
    public IEnumerable<Mention> Inside(TextSpan span)
    {
        for (var i = FirstFrom(span.Start); i < _mentions.Count && _mentions[i].Span.Start < span.End; i++)
        {
            if (span.Contains(_mentions[i].Span))
            {
                yield return _mentions[i];
            }
        }
    }

    /// <summary>Says whom the pronoun at <paramref name="span"/> means, whether or not it is a mention yet.</summary>
    public void SetPronoun(TextSpan span, ImmutableArray<Actor> actors)
    {
        var index = FirstFrom(span.Start);
        if (index < _mentions.Count && _mentions[index].Span == span)
        {
            _mentions[index] = _mentions[index] with { Actors = actors };
        }
        else
        {
            _mentions.Insert(index, new Mention(span, MentionKind.Pronoun) { Actors = actors });
        }
    }

    public ImmutableArray<Mention> ToImmutable() => [.. _mentions];
}
