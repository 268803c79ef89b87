using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Lacuna.Archive.Documents;
using Lacuna.Reporting.Model;
using Lacuna.Web.Api;
using Lacuna.Web.Links;

namespace Lacuna.Web.Assistants;

/// <summary>An answer for an assistant.</summary>
/// <param name="Text">In words, each piece of evidence with its address.</param>
/// <param name="Structured">The same for programs, shortened.</param>
internal sealed record Told(string Text, JsonObject Structured)
{
    /// <summary>Objects of one list that are given: an assistant has little room, and the whole finding is linked to.</summary>
    private const int MostItems = 20;

    /// <summary>A finding.</summary>
    /// <param name="report">In words.</param>
    /// <param name="write">In the form of docs/json.md.</param>
    /// <param name="root">Scheme and host.</param>
    /// <param name="page">Address of its page from the root; null when it has none.</param>
    /// <param name="whole">Address of the whole finding from the root; null when it has none.</param>
    public static Told Of(Report report, Action<Stream> write, string root, string? page, string? whole)
    {
        var finding = ApiAnswer.Finding(write).Body;
        AnswerLinks.Add(finding, root);
        var cut = new JsonArray();
        Shorten(finding, "finding", cut);
        var links = new JsonObject { ["page"] = page is null ? null : root + page, ["whole"] = whole is null ? null : root + whole };
        return new Told(ReportText.Of(report, root, whole), new JsonObject { ["links"] = links, ["leftOut"] = cut, ["finding"] = finding });
    }

    /// <summary>A list of documents.</summary>
    public static Told Of(IReadOnlyList<DocumentRow> rows, int count, string root)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{count} documents; {rows.Count} are listed.\n");
        foreach (var row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- \"{ReportText.Line(row.Title)}\", {row.Source?.Name ?? "unknown source"}, {row.Published?.Wording ?? "no date"}; id: {row.Version.DocumentId}; {root}{Addresses.Version(row.Version)}");
        }

        JsonArray documents = [.. rows.Select(DocumentRowJson.Of)];
        AnswerLinks.Add(documents, root);
        return new Told(text.ToString(), new JsonObject { ["count"] = count, ["documents"] = documents });
    }

    /// <summary>Leaves out texts, which are linked to, and the ends of long lists, and says so.</summary>
    private static void Shorten(JsonNode? node, string path, JsonArray cut)
    {
        switch (node)
        {
            case JsonArray list:
                if (list.Count > MostItems)
                {
                    cut.Add(string.Create(CultureInfo.InvariantCulture, $"{path}: the first {MostItems} of {list.Count} are given"));
                    list.RemoveRange(MostItems, list.Count - MostItems);
                }

                foreach (var item in list)
                {
                    Shorten(item, path, cut);
                }

                break;
            case JsonObject one:
                if (one.ContainsKey("contentHash") && one["text"] is not null)
                {
                    one["text"] = null;
                    cut.Add($"{path}.text: see links.text");
                }

                foreach (var (name, value) in one.ToList())
                {
                    Shorten(value, $"{path}.{name}", cut);
                }

                break;
        }
    }
}
