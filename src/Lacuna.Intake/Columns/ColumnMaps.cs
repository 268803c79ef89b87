using System.Collections.Immutable;
using System.Text.Json;
using Lacuna.Intake.Files;
using Lacuna.Intake.Sources;

namespace Lacuna.Intake.Columns;

/// <summary>The shipped maps, and the guess for files that none of them fits.</summary>
internal static class ColumnMaps
{
    private static readonly Lazy<ImmutableArray<ColumnMap>> Loaded = new(Load);

    private static readonly string[] TextNames = ["text", "body", "content", "full_text", "fulltext", "article", "maintext", "transcript", "speech"];
    private static readonly string[] TitleNames = ["title", "headline", "heading", "name", "subject"];
    private static readonly string[] PublishedNames = ["published", "date", "published_at", "publishedat", "publication_date", "date_published", "datepublished", "pubdate", "date_publish", "created_at", "time", "timestamp", "datetime"];
    private static readonly string[] ModifiedNames = ["modified", "updated", "date_modified", "datemodified", "updated_at"];
    private static readonly string[] UrlNames = ["url", "link", "canonical_url", "permalink", "href", "address"];
    private static readonly string[] IdNames = ["id", "guid", "uuid", "doc_id", "document_id"];
    private static readonly string[] SourceNames = ["source", "outlet", "publisher", "source_name", "site"];
    private static readonly string[] SpeaksForNames = ["speaks_for", "speaksfor", "speaks-for"];
    private static readonly string[] LanguageNames = ["language", "lang"];
    private static readonly string[] ZoneNames = ["time_zone", "timezone", "time-zone", "tz"];

    /// <summary>Maps that are built in, by name.</summary>
    public static ImmutableArray<ColumnMap> Shipped => Loaded.Value;

    /// <summary>The shipped map that recognises a file by its columns and the addresses in its first record, else a guess by obvious names; null when no column is obviously the text.</summary>
    public static ColumnMap? Choose(IReadOnlyList<string> columns, IRecord first)
    {
        foreach (var map in Shipped)
        {
            if (!map.Recognise.IsEmpty && map.Recognise.All(columns.Contains)
                && (map.RecogniseHost is null || Publishers.HostOf(first.Find(map.Url)) is { } host && (host == map.RecogniseHost || host.EndsWith("." + map.RecogniseHost, StringComparison.Ordinal))))
            {
                return map;
            }
        }

        return Pick(columns, TextNames) is not { } text ? null : new ColumnMap
        {
            Name = "guessed",
            Text = [text],
            Title = Pick(columns, TitleNames),
            Published = Pick(columns, PublishedNames),
            Modified = Pick(columns, ModifiedNames),
            Url = Pick(columns, UrlNames),
            Id = Pick(columns, IdNames),
            SourceName = Pick(columns, SourceNames),
            SpeaksFor = Pick(columns, SpeaksForNames),
            Language = Pick(columns, LanguageNames),
            TimeZone = Pick(columns, ZoneNames),
            Missing = ["NA", "null", "None"],
        };
    }

    private static string? Pick(IReadOnlyList<string> columns, string[] names)
    {
        foreach (var name in names)
        {
            foreach (var column in columns)
            {
                if (column.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return column;
                }
            }
        }

        return null;
    }

    private static ImmutableArray<ColumnMap> Load() =>
    [
        .. EmbeddedTable.Names(".json").Select(name =>
        {
            using var stream = EmbeddedTable.Open(name);
            return JsonSerializer.Deserialize(stream, ColumnMapJson.Default.ColumnMap)!;
        }),
    ];
}
