using System.Buffers;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;
using Lacuna.Intake.Cleaning;
using Lacuna.Intake.Decoding;

namespace Lacuna.Intake.PlainText;

/// <summary>Makes a document of a text file, with or without a head.</summary>
internal static class PlainTextReader
{
    /// <summary>Longest first line that can be a headline, in characters; the longest in the White House record is 252.</summary>
    private const int LongestHeadline = 300;

    private static readonly SearchValues<char> AfterAddress = SearchValues.Create(" \t,;)|");

    /// <summary>Reads <paramref name="decoded"/>, the whole of the file at <paramref name="origin"/>.</summary>
    public static Document Read(DecodedText decoded, string origin, IntakeOptions options, Retrieval? retrieval = null)
    {
        var text = TextCleaner.Clean(decoded.Text);
        var draft = new DocumentDraft(options) { Origin = origin, Id = origin, Url = retrieval?.Address, Retrieval = retrieval };
        draft.Notes.AddRange(decoded.Notes);
        if (HeadReader.Read(text) is { } head)
        {
            TakeHead(draft, head);
            draft.SetText(Paragraphs.Tidy(text[head.BodyStart..]), options.Limits);
            return draft.Build();
        }

        if (text.Length != decoded.Text.Length)
        {
            draft.Notes.Add(new Note("text.changed", "Line ends, control characters or letters were put into one form; offsets differ from the file's."));
        }

        draft.SetText(text, options.Limits);
        return FindHeadline(text) is { } headline ? draft.Build() with { Title = headline.In(text), Headline = headline } : draft.Build();
    }

    private static void TakeHead(DocumentDraft draft, TextHead head)
    {
        draft.Title = head[HeadKey.Title] ?? "";
        draft.Url = FirstAddress(head[HeadKey.Url]) ?? draft.Url;
        draft.SourceName = head[HeadKey.Source];
        draft.SpeaksFor = head[HeadKey.SpeaksFor];
        draft.TimeZone = head[HeadKey.TimeZone];
        draft.Language = head[HeadKey.Language];
        draft.PublishedWording = head[HeadKey.Published];
        draft.ModifiedWording = head[HeadKey.Modified];
        if (head[HeadKey.Status] is { } status && status.StartsWith("POINTS", StringComparison.OrdinalIgnoreCase))
        {
            draft.IsPartial = true;
            draft.Notes.Add(new Note("text.partial", "The text is a list of points taken from the original; absence from it proves nothing."));
        }
    }

    /// <summary>The first address in a value that may hold several, or words around them.</summary>
    private static string? FirstAddress(string? value)
    {
        if (value?.IndexOf("http", StringComparison.OrdinalIgnoreCase) is not (>= 0 and var start))
        {
            return null;
        }

        var address = value.AsSpan(start);
        return (address.IndexOfAny(AfterAddress) is >= 0 and var end ? address[..end] : address).ToString();
    }

    /// <summary>A short first line, set off by a blank line and not ended as a sentence or salutation is.</summary>
    private static TextSpan? FindHeadline(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = text.IndexOf('\n', start);
        if (end < 0)
        {
            return null;
        }

        var after = end + 1;
        while (after < text.Length && text[after] is ' ' or '\t')
        {
            after++;
        }

        var line = text.AsSpan(start, end - start).TrimEnd();
        var isSetOff = after < text.Length && text[after] == '\n' && !text.AsSpan(after).IsWhiteSpace();
        return isSetOff && line.Length is > 0 and <= LongestHeadline && line[^1] is not ('.' or ',' or ';' or ':')
            ? new TextSpan(start, line.Length)
            : null;
    }
}
