using System.Globalization;
using System.Text;
using Lacuna.Models.Reader;
using Lacuna.Reading;
using Lacuna.Reading.Attribution.Ranking;

namespace Lacuna.Statements;

/// <summary>Fits the model that ranks statements in the wide sense of PolNeAR, for <c>src/Lacuna.Reading/Attribution/Data/statement-weights.tsv</c>.</summary>
internal static class Program
{
    private const double Ridge = 1;

    public static int Main(string[] args)
    {
        switch (args)
        {
            case ["people", var marked]:
                PeopleCheck.Write(marked, Console.Out);
                return 0;
            case [var folder, var output]:
                return Fit(folder, output);
            default:
                Console.Error.WriteLine("usage: Lacuna.Statements POLNEAR-DEVELOPMENT-FOLDER OUTPUT.tsv\n       Lacuna.Statements people POLNEAR-FOLDER");
                return 2;
        }
    }

    private static int Fit(string folder, string output)
    {
        using var reader = new ReaderModel();
        if (!reader.IsAvailable)
        {
            Console.Error.WriteLine("the trained reader is not beside the program: make models/reader.onnx first");
            return 2;
        }

        var articles = MarkedArticle.ReadAll(folder, ReadingLine.CreateDefault(reader));
        new HalvesCheck(articles, Fit).Write(Console.Out);
        var weights = Fit(articles);
        var file = new StringBuilder("# Logistic weights of what speaks for a statement (Ranking/Evidence.cs).\n# Made by training/Lacuna.Statements from the development part of PolNeAR.\n");
        foreach (var evidence in Enum.GetValues<Evidence>())
        {
            file.Append(CultureInfo.InvariantCulture, $"{evidence}\t{weights[(int)evidence]:F3}\n");
        }

        File.WriteAllText(output, file.ToString());
        return 0;
    }

    private static double[] Fit(IEnumerable<MarkedArticle> articles) => LogisticFit.Fit(
        [.. articles.SelectMany(article => article.Candidates.Zip(article.AreRight(article.Candidates), (candidate, isRight) => (candidate.Evidence, isRight)))],
        Ridge);
}
