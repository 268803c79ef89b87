using System.Text.Json;
using Lacuna.Core.Documents;
using NodaTime.Text;

namespace Lacuna.Evaluation.Sets.Records;

/// <summary>One line of the gold as a document to read.</summary>
internal static class RecordDocument
{
    public static Document From(JsonElement row)
    {
        var wording = row.Text("published") ?? row.Text("date");
        var date = row.Text("date") is { Length: >= 10 } day ? LocalDatePattern.Iso.Parse(day[..10]) : null;
        return new Document
        {
            Id = row.Text("id")!,
            Text = row.Text("text")!,
            Title = row.Text("title") ?? "",
            Url = row.Text("url"),
            Language = "en",
            Source = row.Text("source") switch
            {
                "whitehouse" => new Source("The White House", "state:USA", "America/New_York"),
                "kremlin" => new Source("kremlin.ru", "state:RUS", "Europe/Moscow"),
                "president-ua" => new Source("president.gov.ua", "state:UKR", "Europe/Kyiv"),
                var other => other is null ? null : new Source(other),
            },
            Published = wording is not null && date is { Success: true } ? new PublicationTime(wording, date.Value.AtMidnight()) : null,
        };
    }
}
