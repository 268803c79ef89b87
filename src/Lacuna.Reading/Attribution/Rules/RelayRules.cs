using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Rules;

/// <summary>Tells who speaks from who passes it on: "Xinhua reported, citing Wang".</summary>
internal static class RelayRules
{
    /// <summary>Turns a report that cites somebody into what that one said, passed on by the reporter.</summary>
    public static void Apply(Clause clause, List<Candidate> found)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var citing = found[i];
            if (citing.Verb < 0 || !citing.HasRight || !clause.Says(citing.CueFirst, "citing") || !NamesSpeaker(clause, citing.RightFirst))
            {
                continue;
            }

            var report = found.Find(other => other != citing && other.SourceFirst == citing.SourceFirst && other.CueFirst < citing.CueFirst);
            if (report is null)
            {
                continue;
            }

            (report.RelayFirst, report.RelayEnd) = (report.SourceFirst, report.SourceEnd);
            (report.SourceFirst, report.SourceEnd) = (citing.RightFirst, NounPhrase.EndAfter(clause, citing.RightFirst, clause.BodyEnd));
            report.Limit = citing.BreakAt;
            found.RemoveAt(i);
        }
    }

    /// <summary>A name or a noun for people, and not "a need" or "security concerns".</summary>
    private static bool NamesSpeaker(Clause clause, int first)
    {
        var end = NounPhrase.EndAfter(clause, first, clause.BodyEnd);
        for (var i = first; i < end; i++)
        {
            if (clause.Is(i, WordClass.SpeakerNoun) || MentionSearch.EndsAt(clause.Document, clause[end - 1].End) || (clause[i].IsCapital && !clause.Is(end - 1, WordClass.EventNoun)))
            {
                return true;
            }
        }

        return false;
    }
}
