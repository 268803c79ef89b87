using CsCheck;
using Lacuna.Archive.Statements;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Reading;
using NodaTime;

namespace Lacuna.Archive.Tests.Stores;

public abstract class StatementCountTests(Store store)
{
    private static readonly ReadingLine Line = ReadingLine.CreateDefault();

    [Fact]
    public async Task Statements_are_counted_by_day_actor_and_act_as_they_are_listed()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        foreach (var (i, text) in Texts.Index())
        {
            await archive.AddAsync(Line.Read(TemporaryArchive.Document(text, $"https://example.org/{i}", i % 2 == 0 ? "Ministry" : "Agency", i == 4 ? null : $"2022-04-0{1 + i}")));
        }

        await Gen.Select(Gen.OneOf<string>("", "state:UKR", "state:CHN", "person:wang-yi"), Gen.OneOf<string>("", "state:CHN"), Gen.OneOf<string>("", "Bucha", "BUCHA", "peace"), Gen.Int[1, 6], Gen.Bool).SampleAsync(
            async (speaker, addressee, about, last, isOfOneSource) =>
            {
                var query = new StatementQuery
                {
                    Speakers = speaker.Length == 0 ? [] : [speaker],
                    Addressees = addressee.Length == 0 ? [] : [addressee],
                    About = about.Length == 0 ? [] : [new SubjectTerm(about) { IsCaseSensitive = about == "BUCHA" }],
                    Published = last == 6 ? null : new DateInterval(new(2022, 4, 1), new(2022, 4, last)),
                    Sources = isOfOneSource ? ["Agency"] : [],
                };
                var rows = await archive.FindAsync(query);
                Assert.Equal(StatementCounts.Days(rows), await archive.Archive.DaysAsync(query));
                Assert.Equal(StatementCounts.Acts(rows), await archive.Archive.ActsAsync(query));
                foreach (var part in Enum.GetValues<StatementPart>())
                {
                    var counted = await archive.Archive.ActorsAsync(query, part, 100);
                    Assert.Equal(StatementCounts.Actors(rows, part).Select(one => (one.Actor.Id, one.Statements)), counted.Select(one => (one.Actor.Id, one.Statements)));
                    Assert.Equal(counted.Take(2), await archive.Archive.ActorsAsync(query, part, 2));
                }
            },
            iter: 100,
            threads: 1);
    }

    private static IEnumerable<string> Texts =>
    [
        "A call\n\nUkraine's Foreign Minister Dmytro Kuleba urged Chinese Foreign Minister Wang Yi to condemn the killings in Bucha. Wang Yi said that China supports peace talks.",
        "An answer\n\nWang Yi told Kuleba that China deplores war. He said that BUCHA needed an inquiry.",
        "A speech\n\n\"We want peace,\" Volodymyr Zelenskyy said on Monday. Zelenskyy thanked Poland.",
        "Nothing\n\nThe sun shone on the river all day.",
        "Undated\n\nWang Yi said that nobody wants war.",
    ];
}
