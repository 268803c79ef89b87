using Lacuna.Reading.Speakers;
using Lacuna.Reading.Tests.Attribution;

namespace Lacuna.Reading.Tests.Speakers;

public sealed class AttributionConflictTests
{
    [Theory]
    [InlineData("\"War is over,\" said Kim.", "\"War is over,\" said Park.")]
    [InlineData("“We never left,” Omar Hill said.", "\"We never left\", said Lena Ortiz.")]
    public void The_same_words_under_two_speakers_are_one_quotation_in_conflict(string left, string right)
    {
        var conflict = Assert.Single(AttributionConflicts.Find([Read.Text(left, "a"), Read.Text(right, "b")]));
        Assert.Equal(["a", "b"], conflict.Places.Select(place => place.Of.DocumentId));
    }

    [Fact]
    public void The_same_speaker_in_two_documents_is_no_conflict() =>
        Assert.Empty(AttributionConflicts.Find([Read.Text("\"War is over,\" said Kim.", "a"), Read.Text("Kim said: \"War is over.\"", "b")]));

    [Fact]
    public void A_phrase_of_two_words_is_anybody_s() =>
        Assert.Empty(AttributionConflicts.Find([Read.Text("\"Thank you,\" said Kim.", "a"), Read.Text("\"Thank you,\" said Park.", "b")]));

    [Fact]
    public void Two_places_of_one_document_can_conflict() =>
        Assert.Single(AttributionConflicts.Find([Read.Text("\"Talks are dead,\" said Kim.¶Later the paper wrote of Park. \"Talks are dead,\" Park said.")]));
}
