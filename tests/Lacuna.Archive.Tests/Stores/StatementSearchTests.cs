using Lacuna.Archive.Statements;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Reading;
using NodaTime;

namespace Lacuna.Archive.Tests.Stores;

public abstract class StatementSearchTests(Store store)
{
    private const string Text =
        """
        A call on 4 April

        Ukraine's Foreign Minister Dmytro Kuleba urged Chinese Foreign Minister Wang Yi to condemn the killings in Bucha. "We hope that China plays its part," Kuleba said on Twitter.

        Wang Yi said that China supports peace talks.
        """;

    private static readonly ReadingLine Line = ReadingLine.CreateDefault();

    [Fact]
    public async Task Statements_are_found_by_who_to_whom_about_what_and_how()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var read = Line.Read(TemporaryArchive.Document(Text, "https://example.org/a"));
        await archive.AddAsync(read);
        await archive.AddAsync(Line.Read(TemporaryArchive.Document(Text.Replace("Bucha", "Irpin"), "https://example.org/b", day: "2022-04-02")));
        Assert.Equal(3, read.Statements.Length);

        Assert.Equal(6, (await archive.FindAsync(new StatementQuery())).Length);
        Assert.Equal(4, (await archive.FindAsync(new StatementQuery { Speakers = ["state:UKR"] })).Length);
        Assert.Equal(4, (await archive.FindAsync(new StatementQuery { Speakers = ["state:UKR", read.Statements[0].Speakers[0].Id] })).Length);
        Assert.Equal(2, (await archive.FindAsync(new StatementQuery { Speakers = ["state:CHN"] })).Length);
        Assert.Equal(2, (await archive.FindAsync(new StatementQuery { Addressees = ["state:CHN"], Speakers = ["state:UKR"] })).Length);
        Assert.Equal(2, (await archive.FindAsync(new StatementQuery { OnlyPleas = true })).Length);
        Assert.Equal(2, (await archive.FindAsync(new StatementQuery { Channel = "twitter" })).Length);
        Assert.Equal(2, (await archive.FindAsync(new StatementQuery { Acts = [SpeechAct.Request] })).Length);
        Assert.Equal(2, (await archive.FindAsync(new StatementQuery { Limit = 2 })).Length);
        Assert.Empty(await archive.FindAsync(new StatementQuery { Speakers = ["person:nobody"] }));
        Assert.Empty(await archive.FindAsync(new StatementQuery { About = [new SubjectTerm("...")] }));
        Assert.Empty(await archive.FindAsync(new StatementQuery { About = [new SubjectTerm("Bucha")], Published = new DateInterval(new(2022, 4, 1), new(2022, 4, 3)) }));

        var row = Assert.Single(await archive.FindAsync(new StatementQuery { About = [new SubjectTerm("bucha")], Sources = ["Ministry"] }));
        Assert.Equal("https://example.org/a", row.Document.Url);
        Assert.Equal(read.Statements[0].Content, row.Statement.Content);
        Assert.Equal(read.Statements[0].Extent.In(read.Text), row.Evidence.Exact);
        Assert.Equal(["2022-04-02", "2022-04-04"], (await archive.FindAsync(new StatementQuery { OnlyPleas = true })).Select(found => found.Document.Published!.Wording));
    }

    [Fact]
    public async Task A_later_version_takes_the_place_of_the_earlier_ones_statements()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.AddAsync(Line.Read(TemporaryArchive.Document(Text, "https://example.org/a")));
        await archive.AddAsync(Line.Read(TemporaryArchive.Document(Text.Replace("killings", "murders"), "https://example.org/a")));

        var row = Assert.Single(await archive.FindAsync(new StatementQuery { OnlyPleas = true }));
        Assert.Equal(2, row.Document.Number);
        Assert.Contains("murders", row.Evidence.Exact);
    }
}
