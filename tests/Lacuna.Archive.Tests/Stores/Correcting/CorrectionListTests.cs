using Lacuna.Archive.Corrections;
using Lacuna.Core.Corrections;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Archive.Tests.Stores.Correcting;

public abstract class CorrectionListTests(Store store)
{
    [Fact]
    public async Task Every_kind_of_correction_comes_back_as_it_was_made()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        const string text = Calls.Text + "\n\nWang Yi and Dmytro Kuleba held a phone call on April 4. ";
        var (read, other) = (Calls.Read(text), Calls.Read(text + "\ud83d\ude00", "https://example.org/b"));
        await archive.AddAsync(read);
        await archive.AddAsync(other);
        var (one, two) = (ContactTarget.Of(read.Document, read.Contacts[0]), ContactTarget.Of(other.Document, other.Contacts[0]));
        var point = new PointTarget(read.Document.Version, other.Document.Version, "differs")
        {
            InA = [Evidence.From(read.Document, new TextSpan(20, 30))],

            // Cut within a pair of surrogates.
            InB = [Evidence.From(other.Document, TextSpan.FromBounds(other.Text.Length - 10, other.Text.Length - 1))],
        };
        Amendment[] made =
        [
            new Amendment.Speaker(StatementTarget.Of(read.Document, read.Statements[0]), [Calls.Lavrov], []),
            new Amendment.Merge([one, two]),
            new Amendment.Split(two, [one]),
            new Amendment.Point(point, IsAccepted: false),
            new Amendment.Remark(new PassageTarget(Evidence.From(read.Document, new TextSpan(0, 6)))),
            new Amendment.Remark(new DocumentTarget(read.Document.Version)),
            new Amendment.Remark(point),
            new Amendment.Remark(two),
        ];
        foreach (var amendment in made)
        {
            await archive.Archive.CorrectAsync(amendment, "Ana", "Because.");
        }

        await archive.ReopenAsync(isReadOnly: true);
        var rows = await archive.Archive.ListAsync();
        Assert.Equal(made.Select(AmendmentJson.Write), rows.Select(row => AmendmentJson.Write(row.Correction.What)));
        Assert.Equal(point.InB, ((Amendment.Point)rows[3].Correction.What).Of.InB);
        Assert.All(rows, row => Assert.Equal("Because.", row.Correction.Note));
        Assert.Equal(made.Length, rows.Select(row => row.Correction.Id).Distinct().Count());

        // The split is of the very pair that the merge joined.
        Assert.Equal(CorrectionStanding.Superseded, rows[1].Standing);
        Assert.All(rows.RemoveAt(1), row => Assert.Equal(CorrectionStanding.Counts, row.Standing));
        Assert.Equal(read.Contacts[0].Id, rows[1].Places[0].Mark);
    }

    [Fact]
    public async Task Corrections_are_listed_by_document_kind_person_and_id()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var (read, other) = (Calls.Read(), Calls.Read(Calls.Text + "\n\nMore.", "https://example.org/b"));
        await archive.AddAsync(read);
        await archive.AddAsync(other);
        var first = await archive.Archive.CorrectAsync(Calls.Speaker(read, 0, Calls.Lavrov), "Ana");
        var second = await archive.Archive.CorrectAsync(new Amendment.Remark(new DocumentTarget(other.Document.Version)), "Ben", "Look again.");

        Assert.Equal([first.Id, second.Id], await Ids(new()));
        Assert.Equal([first.Id], await Ids(new() { Documents = [Calls.Address] }));
        Assert.Equal([first.Id], await Ids(new() { Documents = ["http://example.org/a?utm_source=x"] }));
        Assert.Equal([second.Id], await Ids(new() { Kinds = [CorrectionKind.Remark, CorrectionKind.Merge] }));
        Assert.Equal([second.Id], await Ids(new() { By = "Ben", WithPlaces = false }));
        Assert.Equal([first.Id], await Ids(new() { Id = first.Id }));
        Assert.Empty(await Ids(new() { Documents = ["https://example.org/c"] }));

        async Task<IEnumerable<string>> Ids(CorrectionQuery query) => (await archive.Archive.ListAsync(query)).Select(row => row.Correction.Id);
    }

    [Fact]
    public async Task A_correction_of_a_file_is_known_again_when_the_file_was_moved()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var read = Calls.Read();
        var file = read with { Document = read.Document with { Id = "/old/a.txt", Url = null } };
        await archive.AddAsync(file);
        var correction = await archive.Archive.CorrectAsync(Calls.Speaker(file, 2, Calls.Lavrov), "Ana");
        await using var moved = await TemporaryArchive.CreateAsync(store);
        await moved.Archive.KeepAsync([correction]);
        await moved.AddAsync(file with { Document = file.Document with { Id = "/new/a.txt" } });
        await using var published = await TemporaryArchive.CreateAsync(store);
        await published.Archive.KeepAsync([correction with { What = Calls.Speaker(read, 2, Calls.Lavrov) }]);
        await published.AddAsync(read with { Document = read.Document with { Id = "https://other.example/a", Url = "https://other.example/a" } });

        Assert.Equal(CorrectionStanding.Counts, Assert.Single(await moved.Archive.ListAsync()).Standing);
        Assert.Contains(" by Ana", await moved.Archive.SaidAsync());

        // The same text at another address may be another's.
        Assert.Equal(CorrectionStanding.NotHeld, Assert.Single(await published.Archive.ListAsync()).Standing);
    }

    [Fact]
    public async Task A_file_that_was_taken_for_another_gives_its_corrections_back_when_that_comes()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var read = Calls.Read();
        AnnotatedDocument At(string path) => read with { Document = read.Document with { Id = path, Url = null, Source = new Source(path) } };
        await using var first = await TemporaryArchive.CreateAsync(store);
        await first.AddAsync(At("/a.txt"));
        var correction = await first.Archive.CorrectAsync(Calls.Speaker(At("/a.txt"), 2, Calls.Lavrov), "Ana");
        await archive.Archive.KeepAsync([correction]);
        await archive.AddAsync(At("/b.txt"));
        Assert.Contains(" by Ana", await archive.Archive.SaidAsync());
        await archive.AddAsync(At("/a.txt"));

        Assert.NotNull((await archive.Archive.ReadingAsync(At("/a.txt").Document.Version))!.Statements[2].Correction);
        Assert.Null((await archive.Archive.ReadingAsync(At("/b.txt").Document.Version))!.Statements[2].Correction);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"kind":"speaker"}""")]
    [InlineData("""{"kind":"remark","targets":[]}""")]
    [InlineData("""{"kind":"remark","targets":[{}]}""")]
    [InlineData("""{"kind":"speaker","speakers":[],"targets":[{"document":{"document":"a","version":"b"}}]}""")]
    [InlineData("""{"kind":7,"targets":[]}""")]
    [InlineData("""{"kind":"remark","targets":[null]}""")]
    [InlineData("""{"kind":"speaker","speakers":[null],"targets":[{"document":{"document":"a","version":"b"}}]}""")]
    public void What_is_no_correction_is_not_read_as_one(string json) => Assert.Throws<FormatException>(() => AmendmentJson.Read(json));
}
