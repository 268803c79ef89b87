using Lacuna.Archive.Corrections;
using Lacuna.Archive.Statements;
using Lacuna.Core.Corrections;
using Lacuna.Core.Reading;

namespace Lacuna.Archive.Tests.Stores.Correcting;

public abstract class SpeakerCorrectionTests(Store store)
{
    [Fact]
    public async Task A_corrected_speaker_is_found_and_counted_and_the_statement_tells_who_corrected_it()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var read = Calls.Read();
        await archive.AddAsync(read);
        var correction = await archive.Archive.CorrectAsync(Calls.Speaker(read, 2, Calls.Lavrov), " Ana ", "The briefing was Lavrov's.");

        Assert.Equal(("Ana", "The briefing was Lavrov's."), (correction.By, correction.Note));
        var row = Assert.Single(await archive.FindAsync(new StatementQuery { Speakers = [Calls.Lavrov.Id] }));
        Assert.Equal([Calls.Lavrov], row.Statement.Speakers);
        Assert.Equal(read.Statements[2].Speakers, row.Statement.Correction!.ReadSpeakers);
        Assert.Equal(correction.Mark, Assert.Single(row.Statement.Correction.Marks));
        Assert.Single(await archive.FindAsync(new StatementQuery { Speakers = ["state:RUS"] }));
        Assert.Empty(await archive.FindAsync(new StatementQuery { Speakers = ["state:CHN"] }));
        Assert.Equal(Calls.Lavrov, Assert.Single((await archive.Archive.ReadingAsync(read.Document.Version))!.Statements[2].Speakers));
    }

    [Fact]
    public async Task An_undo_gives_back_exactly_what_the_machine_read_and_is_kept_itself()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var read = Calls.Read();
        await archive.AddAsync(read);
        var (said, index, marks) = (await archive.Archive.SaidAsync(), Calls.Index(archive), Calls.Marks(archive));
        var correction = await archive.Archive.CorrectAsync(new Amendment.Speaker(StatementTarget.Of(read.Document, read.Statements[0]), [], [Calls.Guterres, Calls.Lavrov]), "Ana");

        Assert.NotEqual(said, await archive.Archive.SaidAsync());
        Assert.NotEqual(index, Calls.Index(archive));
        Assert.Equal(marks, Calls.Marks(archive));
        var undone = await archive.Archive.UndoAsync(correction.Id, "Ben");
        Assert.Equal("Ben", undone!.Undone!.By);
        Assert.Equal(undone.Undone, (await archive.Archive.UndoAsync(correction.Id, "Cy"))!.Undone);
        Assert.Null(await archive.Archive.UndoAsync("k000000000000", "Ben"));

        Assert.Equal(said, await archive.Archive.SaidAsync());
        Assert.Equal(index, Calls.Index(archive));
        await archive.ReopenAsync();
        var kept = Assert.Single(await archive.Archive.ListAsync());
        Assert.Equal((CorrectionStanding.Undone, undone.Undone), (kept.Standing, kept.Correction.Undone));
        Assert.Empty(await archive.Archive.ListAsync(new CorrectionQuery { OnlyStanding = true }));
    }

    [Fact]
    public async Task Of_two_corrections_the_later_counts_and_undoing_it_brings_the_earlier_back()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var read = Calls.Read();
        await archive.AddAsync(read);
        var earlier = await archive.Archive.CorrectAsync(Calls.Speaker(read, 2, Calls.Lavrov), "Ana");
        var said = await archive.Archive.SaidAsync();
        var later = await archive.Archive.CorrectAsync(Calls.Speaker(read, 2, Calls.Guterres), "Ben");

        Assert.Single(await archive.FindAsync(new StatementQuery { Speakers = [Calls.Guterres.Id] }));
        Assert.Equal([CorrectionStanding.Superseded, CorrectionStanding.Counts], (await archive.Archive.ListAsync()).Select(row => row.Standing));
        await archive.Archive.UndoAsync(later.Id, "Ben");
        Assert.Equal(said, await archive.Archive.SaidAsync());
        Assert.Equal([CorrectionStanding.Counts, CorrectionStanding.Undone], (await archive.Archive.ListAsync()).Select(row => row.Standing));
        await archive.Archive.UndoAsync(earlier.Id, "Ben");
        Assert.DoesNotContain(" by ", await archive.Archive.SaidAsync());
    }

    [Fact]
    public async Task A_speaker_and_an_addressee_can_be_corrected_one_after_the_other()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var read = Calls.Read();
        await archive.AddAsync(read);
        await archive.Archive.CorrectAsync(Calls.Speaker(read, 2, Calls.Lavrov), "Ana");
        await archive.Archive.CorrectAsync(Calls.Addressee(read, 2, Calls.Guterres), "Ben");

        var row = Assert.Single(await archive.FindAsync(new StatementQuery { Speakers = [Calls.Lavrov.Id], Addressees = [Calls.Guterres.Id] }));
        Assert.Equal(["Ana", "Ben"], row.Statement.Correction!.Marks.Select(mark => mark.By));
        Assert.All(await archive.Archive.ListAsync(), found => Assert.Equal(CorrectionStanding.Counts, found.Standing));
    }

    [Fact]
    public async Task A_correction_follows_its_words_into_a_later_version_and_not_into_an_earlier_one()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var (first, second) = (Calls.Read(), Calls.Read(Calls.Text.Replace("A call on 4 April", "A call between two ministers on 4 April")));
        await archive.AddAsync(first);
        await archive.AddAsync(second);
        await archive.Archive.CorrectAsync(Calls.Speaker(first, 2, Calls.Lavrov), "Ana");
        await archive.Archive.CorrectAsync(Calls.Speaker(second, 1, Calls.Guterres), "Ben");

        var (before, after) = ((await archive.Archive.ReadingAsync(first.Document.Version))!, (await archive.Archive.ReadingAsync(second.Document.Version))!);
        Assert.Equal([Calls.Lavrov], before.Statements[2].Speakers);
        Assert.Null(before.Statements[1].Correction);
        Assert.Equal([Calls.Lavrov], after.Statements[2].Speakers);
        Assert.Equal([Calls.Guterres], after.Statements[1].Speakers);
        Assert.Equal(second.Document.Version, (await archive.Archive.ListAsync())[0].Places[0].Newest);
    }

    [Fact]
    public async Task A_correction_whose_words_are_gone_is_orphaned_and_never_moved_to_a_lookalike()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var first = Calls.Read();
        await archive.AddAsync(first);
        await archive.Archive.CorrectAsync(Calls.Speaker(first, 2, Calls.Lavrov), "Ana");

        // The same words, said by somebody of the same name in another paragraph.
        var second = Calls.Read("On another day\n\nThe weather was fine in Beijing and nobody called.\n\nWang Yi said that China supports peace talks. He then left for the airport, where he was expected.");
        await archive.AddAsync(second);
        var row = Assert.Single(await archive.Archive.ListAsync());
        Assert.Equal(CorrectionStanding.Orphaned, row.Standing);
        Assert.True(Assert.Single(row.Places).IsOrphaned);
        Assert.Null(row.Places[0].Words);
        Assert.All((await archive.Archive.ReadingAsync(second.Document.Version))!.Statements, statement => Assert.Null(statement.Correction));

        // For the version that it was made on it still counts.
        Assert.NotNull((await archive.Archive.ReadingAsync(first.Document.Version))!.Statements[2].Correction);
    }

    [Fact]
    public async Task A_correction_of_what_does_not_stand_there_is_refused()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var read = Calls.Read();
        await archive.AddAsync(read);
        var other = Calls.Read(Calls.Text.Replace("peace", "trade"));

        Assert.Contains("no such version", (await Assert.ThrowsAsync<ArchiveException>(async () => await archive.Archive.CorrectAsync(Calls.Speaker(other, 2, Calls.Lavrov), "Ana"))).Message);
        var moved = StatementTarget.Of(read.Document, read.Statements[2]);
        moved = moved with { Extent = moved.Extent with { Exact = "Wang Yi denied that China supports peace talks" } };
        Assert.Contains("does not have", (await Assert.ThrowsAsync<ArchiveException>(async () => await archive.Archive.CorrectAsync(new Amendment.Speaker(moved, [], null), "Ana"))).Message);
        await Assert.ThrowsAsync<ArgumentException>(async () => await archive.Archive.CorrectAsync(Calls.Speaker(read, 2, Calls.Lavrov), " "));
        await Assert.ThrowsAsync<ArgumentException>(async () => await archive.Archive.CorrectAsync(new Amendment.Remark(new DocumentTarget(read.Document.Version)), "Ana"));
        Assert.Empty(await archive.Archive.ListAsync());
    }

    [Fact]
    public async Task Corrected_marks_that_come_back_are_stored_as_the_machine_made_them()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var read = Calls.Read();
        await archive.AddAsync(read);
        await archive.Archive.CorrectAsync(Calls.Speaker(read, 2, Calls.Lavrov), "Ana");
        var corrected = (await archive.Archive.ReadingAsync(read.Document.Version))!;
        await using var other = await TemporaryArchive.CreateAsync(store);
        await other.AddAsync(corrected);

        Assert.Equal(Calls.Marks(archive), Calls.Marks(other));
        Assert.DoesNotContain("lavrov", Calls.Index(other));
    }

    [Fact]
    public async Task A_version_that_is_read_only_later_has_its_corrections_then()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var read = Calls.Read();
        await using var first = await TemporaryArchive.CreateAsync(store);
        await first.AddAsync(read);
        var correction = await first.Archive.CorrectAsync(Calls.Speaker(read, 2, Calls.Lavrov), "Ana");
        Assert.Equal(1, await archive.Archive.KeepAsync([correction]));
        Assert.Equal(CorrectionStanding.NotHeld, Assert.Single(await archive.Archive.ListAsync()).Standing);
        await archive.AddAsync(new AnnotatedDocument(read.Document));
        await archive.AddAsync(read);

        Assert.Equal(await first.Archive.SaidAsync(), await archive.Archive.SaidAsync());
        Assert.Equal(Calls.Index(first), Calls.Index(archive));
    }
}
