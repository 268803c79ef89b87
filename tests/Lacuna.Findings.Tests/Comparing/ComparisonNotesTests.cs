using Lacuna.Core.Documents;

namespace Lacuna.Findings.Tests.Comparing;

public sealed class ComparisonNotesTests
{
    private const string English = "The President of Kenya spoke by telephone with the President of Egypt. They discussed trade.";

    [Theory]
    [InlineData("", "compare.empty")]
    [InlineData("\u041F\u0440\u0435\u0437\u0438\u0434\u0435\u043D\u0442 \u0433\u043E\u0432\u043E\u0440\u0438\u043B \u043E \u043C\u0438\u0440\u0435.", "compare.language")]
    [InlineData("\u738B\u6BC5\u540C\u5E93\u5217\u5DF4\u901A\u7535\u8BDD\u3002", "compare.language")]
    [InlineData("\u0627\u062A\u0635\u0644 \u0627\u0644\u0631\u0626\u064A\u0633.", "compare.language")]
    [InlineData("\uD83D\uD83D \uDD4A", null)]
    public void TextThatCannotBeReadWellIsComparedWithANote(string text, string? code)
    {
        var comparison = Desk.Compare(Text("a", English), Text("b", text));

        Assert.Equal(code is not null, comparison.Notes.Any(note => note.Code == code));
    }

    [Fact]
    public void ADeclaredLanguageIsBelieved() => Assert.Contains(
        Desk.Compare(Text("a", English), Text("b", "Le pr\u00E9sident a parl\u00E9 de la paix.") with { Language = "fr" }).Notes,
        note => note.Code == "compare.language" && note.Message.StartsWith('B'));

    [Fact]
    public void TwoEmptyTextsHaveNothingToCompare()
    {
        var comparison = Desk.Compare(Text("a", ""), Text("b", ""));

        Assert.Empty(comparison.Points);
        Assert.Equal(2, comparison.Notes.Count(note => note.Code == "compare.empty"));
    }

    private static Document Text(string id, string text) => new() { Id = id, Text = text };
}
