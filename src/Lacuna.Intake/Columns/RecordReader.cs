using System.Collections.Frozen;
using System.Net;
using System.Text;
using Lacuna.Core.Documents;
using Lacuna.Intake.Cleaning;
using Lacuna.Intake.Dates;
using Lacuna.Intake.Html;
using Lacuna.Intake.Mending;

namespace Lacuna.Intake.Columns;

/// <summary>Makes a document of one record by a column map.</summary>
internal sealed class RecordReader(ColumnMap map, IntakeOptions options)
{
    private readonly FrozenSet<string> _missing = map.Missing.ToFrozenSet(StringComparer.Ordinal);
    private readonly TextMender _mender = new(map.Mend);

    /// <summary>Reads <paramref name="record"/>; a record without text is refused.</summary>
    public IntakeResult Read(IRecord record, string origin)
    {
        var draft = new DocumentDraft(options)
        {
            Origin = origin,
            Id = Find(record, map.Id) ?? origin,
            Title = OneLine(Find(record, map.Title)),
            Url = Find(record, map.Url),
            SourceName = map.Source?.Name ?? Find(record, map.SourceName),
            SpeaksFor = map.Source?.SpeaksFor ?? Find(record, map.SpeaksFor),
            TimeZone = map.Source?.TimeZone ?? Find(record, map.TimeZone),
            Language = map.EveryLanguage ?? Find(record, map.Language),
            PublishedWording = Find(record, map.Published),
            ModifiedWording = Find(record, map.Modified),
            IgnoresOffsets = map.IgnoreOffsets,
            DateOrder = map.MonthFirst ? DateOrder.MonthFirst : DateOrder.DayFirst,
        };
        var text = JoinTexts(record, draft);
        if (Truncation.IsLikely(text))
        {
            draft.Notes.Add(new Note("text.truncated", "The text ends in the ellipsis of a cut-off post; it is not the whole statement, and the ellipsis is not the speaker's."));
        }

        if (Find(record, map.RepostOf) is not null)
        {
            draft.Notes.Add(new Note("post.repost", "The post passes on another's; the words are not its publisher's."));
        }

        draft.SetText(text);
        var document = draft.Build();
        return document.Text.Length == 0 || draft.IsEmpty
            ? IntakeResult.Refused(origin, $"the record has no text in {string.Join(", ", map.Text)}", RefusalReason.NoText)
            : IntakeResult.Read(document);
    }

    private string JoinTexts(IRecord record, DocumentDraft draft)
    {
        var joined = new StringBuilder();
        var earlier = "";
        foreach (var column in map.Text)
        {
            if (Find(record, column) is not { } raw)
            {
                continue;
            }

            var text = Tidy(raw, draft);
            if (text.Length == 0)
            {
                continue;
            }

            // A lead column is often the first sentence of the body as well.
            if (earlier.Length > 0 && text.StartsWith(earlier, StringComparison.Ordinal))
            {
                joined.Length -= earlier.Length;
            }
            else if (joined.Length > 0)
            {
                joined.Append("\n\n");
            }

            joined.Append(text);
            earlier = text;
        }

        return joined.ToString();
    }

    private string Tidy(string raw, DocumentDraft draft)
    {
        var text = map.Markup switch
        {
            Markup.Markdown => MarkdownText.ToPlain(raw),
            Markup.Html => HtmlFragment.ToPlain(raw),
            Markup.Auto when HtmlFragment.LooksLikeHtml(raw) => HtmlFragment.ToPlain(raw),
            _ => WebUtility.HtmlDecode(raw),
        };
        var mended = Mojibake.Mend(text);
        if (!ReferenceEquals(mended, text))
        {
            draft.Notes.Add(Mojibake.Mended);
        }

        return Paragraphs.Tidy(Spaces.Collapse(_mender.Mend(TextCleaner.Clean(mended))));
    }

    private string? Find(IRecord record, string? column) =>
        record.Find(column)?.Trim() is { } value && !_missing.Contains(value) ? value : null;

    private static string OneLine(string? title) =>
        title is null ? "" : Spaces.OneLine(TextCleaner.Clean(WebUtility.HtmlDecode(title)));
}
