using System.Globalization;
using Lacuna.Intake.Piles;

namespace Lacuna.Intake.Warc;

/// <summary>The page in the bytes of an HTTP answer, as an archive holds them.</summary>
/// <param name="Body">The page, unpacked.</param>
/// <param name="ContentType">As the server gave it; null when it gave none.</param>
/// <param name="IsCut">True when the packed bytes end early.</param>
/// <param name="CodingNote">What of the head was not so; null when all was.</param>
/// <param name="Refusal">Why there is no page; null when there is one.</param>
internal sealed record HttpAnswer(byte[] Body, string? ContentType, bool IsCut, string? CodingNote, Refusal? Refusal)
{
    private static readonly byte[] Mark = "HTTP/"u8.ToArray();

    /// <summary>Reads the content of a record; content that is no HTTP answer is the page itself, of <paramref name="recordType"/>.</summary>
    public static HttpAnswer Read(byte[] record, string? recordType, IntakeOptions options)
    {
        if (!record.AsSpan().StartsWith(Mark))
        {
            return new HttpAnswer(record, recordType is not null && recordType.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) ? null : recordType, false, null, null);
        }

        var length = HeadLines.LengthOf(record);
        var head = HeadLines.Read(record.AsSpan(0, length < 0 ? record.Length : length));
        if (StatusOf(head.FirstLine) is { } status && status is < 200 or > 299)
        {
            return Refused(RefusalReason.NoAnswer, string.Create(CultureInfo.InvariantCulture, $"the server answered {status}{(status is >= 300 and < 400 && head["Location"] is { } to ? $", see {to}" : "")}"));
        }

        if (ContentTypes.IsNoDocument(head["Content-Type"]))
        {
            return Refused(RefusalReason.NotADocument, $"is {ContentTypes.MainOf(head["Content-Type"])}, which holds no text that is read");
        }

        var body = HttpCodings.Undo(length < 0 ? [] : record[length..], head, options, out var isCut, out var note, out var refusal);
        return new HttpAnswer(body, head["Content-Type"], isCut, note, refusal);
    }

    private static HttpAnswer Refused(RefusalReason reason, string sentence) => new([], null, false, null, new Refusal(reason, sentence));

    private static int? StatusOf(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var figures, ..] && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : null;
}
