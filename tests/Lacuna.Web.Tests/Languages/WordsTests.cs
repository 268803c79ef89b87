using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Lacuna.Web.Tests.Languages;

public sealed partial class WordsTests
{
    private static readonly string Sources = Path.Combine(Cases.Repository, "src", "Lacuna.Web");

    [Theory]
    [InlineData("fr")]
    public void Every_word_of_the_site_is_translated(string language)
    {
        var translated = XDocument.Load(Path.Combine(Sources, "Languages", $"Words.{language}.resx")).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);
        var words = Directory.EnumerateFiles(Sources, "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Words().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value.Replace("\\\"", "\"", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        Assert.True(words.Count > 100);
        Assert.Equal([], words.Where(word => !translated.ContainsKey(word)).Order(StringComparer.Ordinal));
        Assert.All(translated, pair => Assert.Equal(Holes().Matches(pair.Key).Select(hole => hole.Value).Order(), Holes().Matches(pair.Value).Select(hole => hole.Value).Order()));
    }

    [GeneratedRegex("""T\["((?:[^"\\]|\\.)*)""")]
    private static partial Regex Words();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Holes();
}
