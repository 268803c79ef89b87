using System.Text;
using System.Text.Json.Nodes;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Contacts;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Tests.Made;
using NodaTime;

namespace Lacuna.Reporting.Tests.Json;

public sealed class JsonReportTests
{
    private static readonly RunFacts Run = new("0.0.0") { Refused = [new RefusedInput("x.bin", "not text")] };

    [Fact]
    public void A_comparison_has_the_published_form_and_reads_as_its_golden_case() => EveryCulture.Check(() =>
    {
        var json = Write(to => JsonReport.WriteComparison(to, Call.Comparison, [Call.Elsewhere], Run));
        JsonForm.Check(json);
        Golden.Check("reports/compare/report.json", json);
    });

    [Fact]
    public void Evidence_is_cut_at_its_offsets_from_the_text_given_with_it()
    {
        var json = JsonNode.Parse(Write(to => JsonReport.WriteComparison(to, Call.Comparison, [], Run)))!;
        var text = json["a"]!["document"]!["text"]!.GetValue<string>();
        var evidence = json["points"]!.AsArray().SelectMany(point => point!["inA"]!.AsArray()).ToList();
        Assert.NotEmpty(evidence);
        Assert.All(evidence, words =>
        {
            var (start, end) = (words!["start"]!.GetValue<int>(), words["end"]!.GetValue<int>());
            Assert.Equal(text[start..end], words["exact"]!.GetValue<string>());
        });
    }

    [Fact]
    public void A_reading_with_every_mark_has_the_published_form()
    {
        var json = Write(to => JsonReport.WriteReadings(to, [FullReading.Document, new AnnotatedDocument(new Document { Id = "e", Text = "" })], Run));
        JsonForm.Check(json);
        Golden.Check("reports/read/report.json", json);
    }

    [Fact]
    public void Contacts_have_the_published_form()
    {
        var json = Write(to => JsonReport.WriteContacts(to, ContactPile.Records, ContactPile.Documents, Run));
        JsonForm.Check(json);
        Golden.Check("reports/contacts/report.json", json);
    }

    [Fact]
    public void Broken_text_still_makes_JSON()
    {
        var document = new Document { Id = "\ud800", Text = "a\ud800b \u0000 \u001b[31m \ud83d\ude00 \"<&>" };
        JsonForm.Check(Write(to => JsonReport.WriteReadings(to, [new AnnotatedDocument(document)], Run)));
    }

    private static string Write(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
