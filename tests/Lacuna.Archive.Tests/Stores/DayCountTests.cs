using System.Collections.Immutable;
using CsCheck;
using Lacuna.Archive.Documents;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Archive.Tests.Stores;

public abstract class DayCountTests(Store store)
{
    [Fact]
    public async Task Documents_are_counted_by_source_and_day_as_they_are_listed()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        for (var i = 0; i < 60; i++)
        {
            await archive.AddAsync(TemporaryArchive.Document($"Number {i} on {(i % 3 == 0 ? "grain" : "GRAIN prices")}.", $"https://example.org/{i}", i % 11 == 0 ? null : $"Source {i % 4}", i % 13 == 0 ? null : $"2022-04-{1 + (i % 9):00}"));
        }

        await Gen.Select(Gen.OneOf<string>("", "grain", "GRAIN", "prices"), Gen.Int[1, 9], Gen.Int[0, 9], Gen.Int[0, 4]).SampleAsync(
            async (term, first, length, source) =>
            {
                var query = new DocumentQuery
                {
                    Terms = term.Length == 0 ? [] : [new SubjectTerm(term) { IsCaseSensitive = term == "GRAIN" }],
                    Published = length == 9 ? null : new DateInterval(new(2022, 4, first), new(2022, 4, first + length)),
                    Sources = source == 4 ? [] : [$"Source {source}"],
                };
                var expected = (await archive.FindAsync(query))
                    .Where(row => row is { Source: not null, Published.Date: not null })
                    .CountBy(row => (row.Source!.Name, row.Published!.Date!.Value))
                    .Select(group => new PublishedDay(group.Key.Name, group.Key.Value, group.Value))
                    .OrderBy(day => day.Source, StringComparer.Ordinal).ThenBy(day => day.Day);

                Assert.Equal(expected, await archive.Archive.DaysAsync(query));
            },
            iter: 100,
            threads: 1);
    }

    [Fact]
    public async Task What_the_reading_found_is_asked_for_and_so_is_what_was_not_read()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.AddAsync(TemporaryArchive.Document("Unread.", "https://example.org/unread"));
        await archive.AddAsync(Read("Nothing to tell.", "neither"));
        await archive.AddAsync(Read("They met.", "contact") with { Contacts = [Meeting] });
        await archive.AddAsync(Read("They will meet.", "agenda") with { Agenda = [new AgendaItem(AgendaKind.Scheduled, new TextSpan(0, 4))] });

        Assert.Equal(["contact"], await Ends(new DocumentQuery { Tells = Telling.Contacts }));
        Assert.Equal(["agenda"], await Ends(new DocumentQuery { Tells = Telling.Agenda }));
        Assert.Equal(["agenda", "contact"], await Ends(new DocumentQuery { Tells = Telling.Agenda | Telling.Contacts }));
        Assert.Equal(["unread"], await Ends(new DocumentQuery { IsRead = false }));
        Assert.Equal(["agenda", "contact", "neither"], await Ends(new DocumentQuery { IsRead = true }));

        // A text that is read later tells then.
        await archive.AddAsync(Read("Unread.", "unread") with { Contacts = [Meeting] });
        Assert.Equal(["contact", "unread"], await Ends(new DocumentQuery { Tells = Telling.Contacts }));

        async Task<IEnumerable<string>> Ends(DocumentQuery query) => (await archive.FindAsync(query)).Select(row => row.Url!.Split('/')[^1]).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Documents_are_found_by_whose_contacts_they_tell_of()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.AddAsync(Read("They met.", "contact") with { Contacts = [Meeting] });

        Assert.Single(await archive.FindAsync(Of(["person:wang-yi"], ["state:UKR"])));
        Assert.Single(await archive.FindAsync(Of(["state:POL", "state:CHN"])));
        Assert.Empty(await archive.FindAsync(Of(["state:CHN"], ["state:POL"])));

        static DocumentQuery Of(params ImmutableArray<string>[] parties) => new() { ContactsOf = [.. parties] };
    }

    private static Contact Meeting => new()
    {
        Id = "c1",
        Kind = ContactKind.Meeting,
        Participants = [new Actor("person:wang-yi", "Wang Yi", ActorKind.Person, "state:CHN"), new Actor("state:UKR", "Ukraine", ActorKind.State, "state:UKR")],
    };

    private static AnnotatedDocument Read(string text, string name) =>
        new(TemporaryArchive.Document(text, $"https://example.org/{name}")) { Sentences = [new Sentence(new TextSpan(0, text.Length), 0, 3, 0)] };
}
