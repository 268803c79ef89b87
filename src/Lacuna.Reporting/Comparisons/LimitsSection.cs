using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing;
using Lacuna.Reporting.Model;

namespace Lacuna.Reporting.Comparisons;

/// <summary>What this comparison cannot tell, and what was read by best effort.</summary>
internal static class LimitsSection
{
    public static Section? Of(Comparison comparison, IEnumerable<string> leftOut)
    {
        var lines = new List<string>();
        lines.AddRange(comparison.Notes.Select(note => note.Message));
        AddNotes(lines, "A", comparison.A);
        AddNotes(lines, "B", comparison.B);
        lines.AddRange(leftOut);
        var blocks = lines.Distinct(StringComparer.Ordinal).Select(line => (Block)new Paragraph(Phrase.Plain(line)));
        return lines.Count == 0 ? null : new Section("limits", "Notes and limits", [.. blocks]) { Kind = SectionKind.Limits };
    }

    private static void AddNotes(List<string> lines, string letter, AnnotatedDocument document) =>
        lines.AddRange(document.Notes.Select(note => $"{letter}: {note.Message}"));
}
