using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Finds turns under a label: "Vladimir Putin: Good afternoon." in a transcript, "Sanders: We need peace" in a headline.</summary>
internal static class LabelRules
{
    /// <summary>Longest label in tokens, with title: "President of the Republic of Armenia Vahagn Khachaturyan".</summary>
    private const int LongestLabel = 14;

    /// <summary>Tokens looked at for a verb, to tell a turn from an entry in a list of names.</summary>
    private const int VerbReach = 30;

    /// <summary>Adds one statement a turn. In a transcript, with several labels, a turn lasts until the next one; elsewhere until its paragraph ends.</summary>
    public static void Find(AnnotatedDocument document, List<FoundStatement> found)
    {
        var turns = new List<(TextSpan Label, int Start, bool HasVerb)>();
        foreach (var sentence in document.Sentences)
        {
            if (LabelOf(document, sentence) is { } label)
            {
                turns.Add((label, label.End + 1, HasVerb(document, document.TokenAt(label.End + 1))));
            }
        }

        // A list of names and posts has labels too; where two turns are sure, the short ones between them are turns as well.
        if (turns.Count(turn => turn.HasVerb) < 2)
        {
            turns.RemoveAll(turn => !turn.HasVerb);
        }

        for (var i = 0; i < turns.Count; i++)
        {
            var end = turns.Count > 1 && i + 1 < turns.Count ? turns[i + 1].Label.Start : document.Text.Length;
            var content = Content(document, turns[i].Start, end, turns.Count > 1);
            if (!content.IsEmpty)
            {
                found.Add(new FoundStatement(turns[i].Label, null, content));
            }
        }
    }

    private static TextSpan? LabelOf(AnnotatedDocument document, Sentence sentence)
    {
        var limit = Math.Min(sentence.EndToken - 1, sentence.FirstToken + LongestLabel);
        if (!char.IsUpper(document.Text[sentence.Span.Start]))
        {
            return null;
        }

        for (var t = sentence.FirstToken + 1; t < limit; t++)
        {
            if (document.Text[document.Tokens[t].Start] == ':')
            {
                var label = TextSpan.FromBounds(sentence.Span.Start, document.Tokens[t - 1].End);
                return NamesSomebody(document, label) && QuotationSearch.DepthAt(document, label.Start) == 0 ? label : null;
            }
        }

        return null;
    }

    private static bool NamesSomebody(AnnotatedDocument document, TextSpan label)
    {
        for (var i = MentionSearch.FirstFrom(document, label.Start); i < document.Mentions.Length && document.Mentions[i].Span.Start < label.End; i++)
        {
            if (document.Mentions[i] is { Kind: MentionKind.Name, Actors: [{ Kind: ActorKind.Person or ActorKind.Organisation }] } mention && mention.Span.End == label.End)
            {
                return IsInCapitals(document, label.Start, mention.Span.Start);
            }
        }

        return false;
    }

    /// <summary>A first name before a surname that alone was taken for the mention.</summary>
    private static bool IsInCapitals(AnnotatedDocument document, int start, int end)
    {
        for (var t = document.TokenAt(start); document.Tokens[t].Start < end; t++)
        {
            if (!char.IsUpper(document.Text[document.Tokens[t].Start]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Jane Roe: daughter of the plaintiff" is an entry in a list; a turn has a verb.</summary>
    private static bool HasVerb(AnnotatedDocument document, int first)
    {
        for (var t = first; t < Math.Min(document.Tokens.Length, first + VerbReach); t++)
        {
            if (AttributionLexicon.Shared.Find(document.Tokens[t].AsSpan(document.Text)) is { } info
                && ((info.Classes & WordClass.Auxiliary) != 0 || (info is { IsOftenNoun: false } && (info.Forms & (VerbForms.Base | VerbForms.Third)) != 0)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands between two offsets, one span a paragraph; only the first one when the turn ends with its paragraph.</summary>
    private static ImmutableArray<TextSpan> Content(AnnotatedDocument document, int start, int end, bool goesOn)
    {
        var content = ImmutableArray.CreateBuilder<TextSpan>(1);
        for (var s = document.SentenceAt(start); s < document.Sentences.Length && document.Sentences[s].Span.Start < end;)
        {
            var paragraph = document.Paragraphs[document.Sentences[s].Paragraph];
            var first = document.Tokens[document.TokenAt(Math.Max(start, paragraph.Start))].Start;
            var last = document.Tokens[document.TokenAt(Math.Min(end, paragraph.End)) - 1].End;
            if (last > first)
            {
                content.Add(TextSpan.FromBounds(first, last));
            }

            s = document.SentenceAt(paragraph.End);
            if (!goesOn)
            {
                break;
            }
        }

        return content.ToImmutable();
    }
}
