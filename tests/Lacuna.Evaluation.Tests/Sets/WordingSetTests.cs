using Lacuna.Evaluation.Sets;

namespace Lacuna.Evaluation.Tests.Sets;

public sealed class WordingSetTests
{
    [Fact]
    public void Runs_of_a_series_are_asked_for_and_looked_for_unasked()
    {
        using var lines = ReadingLines.Open("rules", null);
        var figures = new WordingSet().Run(Cases.Path("wordings/ministry"), lines, TextWriter.Null, TestContext.Current.CancellationToken)
            .ToDictionary(figure => figure.Name, figure => figure.Value);
        Assert.Equal((3, 3, 3, 2), (figures["runs_known"], figures["asked_exact"], figures["found_unasked"], figures["rank_of_worst_found"]));
    }

    [Fact]
    public void A_run_with_another_last_day_is_not_found()
    {
        var folder = Directory.CreateTempSubdirectory("lacuna-wording-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(Cases.Path("wordings/ministry/statements")))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }

            File.WriteAllText(Path.Combine(folder.FullName, "known-runs.tsv"), "phrase\tfirst\tlast\tstatements\nquiet and patient talks\t2031-03-24\t2031-05-19\t8\n");
            using var lines = ReadingLines.Open("rules", null);
            var figures = new WordingSet().Run(folder.FullName, lines, TextWriter.Null, TestContext.Current.CancellationToken);
            Assert.All(figures.Where(figure => figure.Name is "asked_exact" or "found_unasked"), figure => Assert.Equal(0, figure.Value));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
