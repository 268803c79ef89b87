using System.Collections.Frozen;
using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Voices;

/// <summary>Finds the turns of a transcript: "MR. SULLIVAN: …", "Vladimir Putin: …", and the questions between them, "Q Jake, …", which a statement read under the label before them may run over.</summary>
internal static class TurnFinder
{
    /// <summary>Longest label, in characters: "President of the Republic of Belarus Alexander Lukashenko (retranslated)".</summary>
    private const int LongestLabel = 80;

    /// <summary>Labels from which a text is taken for a transcript; a single one is a headline or an entry in a list.</summary>
    private const int LeastLabels = 2;

    private static readonly Lazy<FrozenSet<string>> QuestionWords = new(() => WordList.Words("question-labels.txt"));

    /// <summary>The turns in text order; empty for a text that is no transcript.</summary>
    public static ImmutableArray<Turn> In(AnnotatedDocument document)
    {
        var labels = new List<(TextSpan Label, bool IsQuestion)>();
        var named = document.Statements.Where(statement => statement is { Cue: null, Source: not null, Inside: null }).Select(statement => statement.Source!.Value.End).ToHashSet();
        foreach (var sentence in document.Sentences)
        {
            if (LabelAt(document.Text, sentence.Span.Start, named) is { } label)
            {
                labels.Add(label);
            }
        }

        var isTranscript = labels.Count >= LeastLabels || labels.Exists(label => label.IsQuestion);
        var turns = ImmutableArray.CreateBuilder<Turn>();
        for (var i = 0; isTranscript && i < labels.Count; i++)
        {
            turns.Add(new Turn(labels[i].Label, i + 1 < labels.Count ? labels[i + 1].Label.Start : document.Text.Length, labels[i].IsQuestion));
        }

        return turns.ToImmutable();
    }

    private static (TextSpan Label, bool IsQuestion)? LabelAt(string text, int start, HashSet<int> named)
    {
        // "Q" stands alone in transcripts of the White House, without a colon.
        if (IsQuestionMark(text, start))
        {
            return (new TextSpan(start, 1), true);
        }

        var reach = text.AsSpan(start, Math.Min(LongestLabel, text.Length - start));
        var colon = reach.IndexOfAny(':', '\n');
        if (colon <= 0 || reach[colon] != ':')
        {
            return null;
        }

        var label = new TextSpan(start, colon);
        return IsQuestion(reach[..colon]) ? (label, true)
            : named.Contains(label.End) || IsInCapitals(reach[..colon]) ? (label, false)
            : null;
    }

    private static bool IsQuestionMark(string text, int start) =>
        text[start] == 'Q' && start + 2 < text.Length && char.IsWhiteSpace(text[start + 1]) && text[start + 1] != '\n' && (start == 0 || text[start - 1] == '\n');

    private static bool IsQuestion(ReadOnlySpan<char> label)
    {
        var end = label.IndexOfAny(' ', '(');
        return QuestionWords.Value.Contains((end < 0 ? label : label[..end]).ToString().ToLowerInvariant());
    }

    /// <summary>Capitals throughout, as transcripts set the names of speakers; two letters at least.</summary>
    private static bool IsInCapitals(ReadOnlySpan<char> label)
    {
        var letters = 0;
        foreach (var character in label)
        {
            // "PRESIDENT McKINLEY" is rarer than headings with a capital or two.
            if (char.IsLower(character) || char.IsDigit(character))
            {
                return false;
            }

            letters += char.IsLetter(character) ? 1 : 0;
        }

        return letters >= 2;
    }
}
