using System.Collections.Immutable;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Quotes.Styles;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Drafts;

/// <summary>Puts what was found of a draft into words: what a desk would change or ask about first, what the record does not tell, what stands.</summary>
public static class DraftReport
{
    /// <summary>How the report refers to the draft.</summary>
    internal const string Letter = "Draft";

    /// <summary>The report.</summary>
    /// <param name="check">What was found.</param>
    /// <param name="style">The house whose rule for quotations is applied.</param>
    /// <param name="leftOut">One sentence for each input of the record that was left out; null for none.</param>
    public static Report Of(DraftCheck check, HouseStyle style, IEnumerable<string>? leftOut = null)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(style);
        var draft = check.Draft;
        var actors = new ActorWords(draft);
        Section?[] sections =
        [
            QuotationSection.Of(check.Quotations, style, actors),
            DaySection.Checks(check.Days, actors),
            NameSection.Of(check.Names, actors),
            SeriesSection.Of(check.Series, actors),
            AbsenceSection.Of(check.Absences, actors),
            AccusationSection.Of(check.Accusations, actors),
            ChainSection.Of(check.Chains, actors),
            DaySection.Resolved(check.Resolved),
            Limits(check, leftOut ?? []),
            Method(style),
        ];
        var title = draft.Document.Title.Length > 0 ? draft.Document.Title : actors.AccountOf(draft.Document);
        var report = new Report($"Draft: {title}") { Answer = DraftAnswer.Of(check, style), Sections = [.. sections.OfType<Section>().Select(Lettered)] };
        return report with { Accounts = [new Account(Letter, title, draft.Document) { Highlights = Highlight.AllOf(report, Letter) }] };
    }

    /// <summary>Each number bears the first letter of its section's heading, "Q6", so that one in the margin of the text leads to one finding.</summary>
    private static Section Lettered(Section section) =>
        section with { Blocks = [.. section.Blocks.Select(block => block is Point point ? point with { Number = section.Heading[..1] + point.Number } : block)] };

    private static Section Limits(DraftCheck check, IEnumerable<string> leftOut)
    {
        var lines = new List<string>
        {
            "What is not found in the record held may stand elsewhere; nothing here says that it was never said.",
            "Speakers, dates and contacts are read by rules and a trained reader, which err; the words quoted are exact.",
        };
        if (check.Held == 0)
        {
            lines.Insert(0, "No record was given: the draft was held against itself and the tables of names and offices alone. Name files, folders or an archive with --against.");
        }

        if (check.Draft.Document.Published is null)
        {
            lines.Insert(0, "The draft has no date, so that 'Monday' and offices 'now' come to nothing; give one with --published.");
        }

        lines.AddRange(leftOut);
        lines.AddRange(check.Draft.Notes.Select(note => note.Message));
        return new Section("limits", "Notes and limits", [.. lines.Distinct(StringComparer.Ordinal).Select(line => (Block)new Paragraph(Phrase.Plain(line)))]) { Kind = SectionKind.Limits };
    }

    private static Section Method(HouseStyle style)
    {
        var facts = new List<Fact>
        {
            new("Quotations", Phrase.Plain("Looked for by rare runs of their words, then laid beside the texts word by word (local alignment). Shapes of quotation marks, dashes, spaces and the mark at the end do not count.")),
            new("Dates", Phrase.Plain("Counted from the draft's date of publication, on the calendar of the place named or the publisher.")),
            new("Absences", Phrase.Plain("Each is answered by what would prove it: the silence of those named over all their channels, or a look through the accounts meant. A hole in what is held gives 'not established'.")),
            new("Offices", Phrase.Plain("By the shipped tables of who held which office when; where they give no days nothing is claimed.")),
        };
        if (style.Rule.Length > 0)
        {
            facts.Add(new Fact("House style", Phrase.Plain(style.Source.Length > 0 ? $"{style.Title}: {style.Rule} ({style.Source})" : $"{style.Title}: {style.Rule}")));
        }

        return new Section("method", "How this was found", [new FactList([.. facts])]) { Kind = SectionKind.Method };
    }
}
