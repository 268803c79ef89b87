using System.Text;
using System.Text.Json.Nodes;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Quotes.Styles;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Tests.Made;

namespace Lacuna.Reporting.Tests.Json;

public sealed class JsonDraftTests
{
    private static readonly RunFacts Run = new("0.0.0") { Refused = [new RefusedInput("x.bin", "not text")] };

    [Fact]
    public void A_checked_draft_has_the_published_form_and_reads_as_its_golden_case() => EveryCulture.Check(() =>
    {
        var json = Write(MadeDraft.Check);
        JsonForm.Check(json);
        Golden.Check("reports/check/report.json", json);
    });

    [Fact]
    public void A_draft_held_against_nothing_has_the_published_form() =>
        JsonForm.Check(Write(new DraftCheck(new AnnotatedDocument(new Document { Id = "\ud800", Text = "a\ud800b \u0000 \u001b[31m \"<&>" }))));

    [Fact]
    public void Words_of_the_draft_are_cut_at_their_offsets_from_the_text_given_with_it()
    {
        var json = JsonNode.Parse(Write(MadeDraft.Check))!;
        var text = json["draft"]!["text"]!.GetValue<string>();
        var id = json["draft"]!["id"]!.GetValue<string>();
        var cut = 0;
        Check(json);
        Assert.True(cut > 20, $"only {cut} pieces of evidence stand in the draft");

        void Check(JsonNode? node)
        {
            if (node is JsonObject { } words && words["document"] is JsonValue of && of.GetValue<string>() == id && words["exact"] is { } exact)
            {
                Assert.Equal(text[words["start"]!.GetValue<int>()..words["end"]!.GetValue<int>()], exact.GetValue<string>());
                cut++;
            }

            foreach (var child in node switch { JsonObject map => map.Select(pair => pair.Value), JsonArray list => list, _ => [] })
            {
                Check(child);
            }
        }
    }

    private static string Write(DraftCheck check)
    {
        using var stream = new MemoryStream();
        JsonDrafts.Write(stream, check, HouseStyles.Named("ap")!, Run);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
