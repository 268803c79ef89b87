using System.Globalization;
using System.Text.Json;
using Lacuna.Core.Searching;
using Lacuna.Findings.Statistics;
using Lacuna.Findings.Subjects;
using Lacuna.Reading.Actors;

namespace Lacuna.Evaluation.Sets.Silences;

/// <summary>How much of what names a subject the terms suggested for it find: states, bodies and people that people marked in documents of the record, whatever words name them there.</summary>
internal static class NameRecall
{
    public static IEnumerable<Figure> Measure(string gold, TextWriter log)
    {
        var suggester = new SubjectSuggester(ActorTable.Default);
        int named = 0, found = 0;
        foreach (var line in File.ReadLines(gold).Where(line => line.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            var text = document.RootElement.Text("text")!;
            foreach (var actor in document.RootElement.GetProperty("mentions").EnumerateArray().Select(mention => mention.Text("actor")).OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.Ordinal))
            {
                named++;
                if (new TermMatcher(suggester.Suggest(actor).Select(suggestion => suggestion.Term)).IsIn(text))
                {
                    found++;
                }
                else
                {
                    log.WriteLine($"silence: {document.RootElement.Text("id")}: '{actor}' is marked and not found");
                }
            }
        }

        var least = 1 - MentionRate.UpperBound(named - found, named)!.Value;
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"silence: names found {found} of {named}, at least {least:0.000} at 95%"));
        return
        [
            new("recall_names", (double)found / named, "", "actors marked by hand in documents of the record, found by the terms suggested for them"),
            new("recall_names_at_least", least, "", "lower bound of 95% of the same"),
        ];
    }
}
