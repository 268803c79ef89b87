using System.Text;

namespace Lacuna.Intake.Tests.Piles;

public sealed class IntakePileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lacuna-pile-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_file_of_a_folder_has_an_outcome_in_ordinal_order()
    {
        Write("b/two.txt", "Two.");
        Write("b.txt", "One.");
        Write("a.csv", "text\nFirst.\n\"\"\n");
        Write("c.txt", "");
        Write("notes.md", "Notes.");
        Write(".hidden.txt", "Hidden.");
        Write(".git/config", "Hidden.");
        var items = await Reading.Path(_folder);
        Assert.Equal(
            [".git Hidden", ".hidden.txt Hidden", "a.csv#1 First.", "a.csv#2 NoText", "b.txt One.", "b/two.txt Two.", "c.txt Empty", "notes.md NotADocument"],
            items.Select(item => $"{Path.GetRelativePath(_folder, item.Origin).Replace('\\', '/')} {item.Document?.Text ?? item.Refusal?.Reason.ToString()}"));
        Assert.Equal(Path.Combine(_folder, "a.csv"), items[2].File);
    }

    [Fact]
    public async Task Links_are_followed_inside_the_folder_only()
    {
        Write("out/secret.txt", "Secret.");
        Write("in/real.txt", "Real.");
        var root = Path.Combine(_folder, "in");
        File.CreateSymbolicLink(Path.Combine(root, "a.txt"), Path.Combine(root, "real.txt"));
        File.CreateSymbolicLink(Path.Combine(root, "b.txt"), Path.Combine(_folder, "out", "secret.txt"));
        File.CreateSymbolicLink(Path.Combine(root, "c.txt"), Path.Combine(root, "c.txt"));
        Directory.CreateSymbolicLink(Path.Combine(root, "d"), root);
        var items = await Reading.Path(root);
        Assert.Equal(["Real.", null, null, null, "Real."], items.Select(item => item.Document?.Text));
        Assert.All(items[1..4], item => Assert.Equal(RefusalReason.Link, item.Refusal!.Reason));
    }

    [Theory]
    [InlineData("a.csv", "text\nOne.\n\"\"\nThree.\n")]
    [InlineData("a.jsonl", "{\"text\": \"One.\"}\n\n{\"text\": \"\"}\nno\n{\"text\": \"Four.\"}\n")]
    public Task A_file_of_records_can_be_gone_on_with_after_any_of_them(string name, string text) =>
        Reading.CheckThatAnyItemCanBeGoneOnAfter(Encoding.UTF8.GetBytes(text), name);

    [Fact]
    public async Task What_cannot_be_read_is_a_refusal_and_a_path_that_is_not_there_is_bad_use()
    {
        Assert.Equal(RefusalReason.Empty, Assert.Single(await Reading.Of([], "a.txt")).Refusal!.Reason);
        Assert.Equal(RefusalReason.NotText, Assert.Single(await Reading.Of([0x89, .. "PNG\r\n"u8, 0, 0], "a.txt")).Refusal!.Reason);
        Assert.Equal(RefusalReason.TooLarge, Assert.Single(await Reading.Of(new string('a', 100), "a.txt", new IntakeOptions { MaximumDocumentBytes = 99 })).Refusal!.Reason);
        Assert.Equal(RefusalReason.NoColumns, Assert.Single(await Reading.Of("x,y\n1,2\n", "a.csv")).Refusal!.Reason);
        await Assert.ThrowsAsync<IntakeException>(() => Reading.Path(Path.Combine(_folder, "missing")));
    }

    [Fact]
    public async Task An_address_of_a_host_that_cannot_be_never_leaves_intake()
    {
        var document = Assert.Single(await Reading.Of("{\"text\": \"They met.\", \"url\": \"https://a\\u0600.example/1\"}", "a.jsonl")).Document!;
        Assert.Null(document.Url);
        Assert.Contains(document.Notes, note => note.Code == "address.unusable");
    }

    [Fact]
    public void A_position_is_text_that_can_be_kept()
    {
        var position = ItemPosition.Start.Inside(3).Inside(12345);
        Assert.Equal("3.12345", position.Text);
        Assert.Equal(position, ItemPosition.Parse("3.12345"));
        Assert.Equal((3, "12345", ItemPosition.Start), (position.First, position.Rest.Text, position.Rest.Rest));
        Assert.Throws<FormatException>(() => ItemPosition.Parse("3.-1"));
        Assert.Throws<FormatException>(() => ItemPosition.Parse("3..1"));
    }

    [Fact]
    public async Task A_stopped_reading_throws_and_does_not_pass_for_a_finished_one()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in new IntakePile().ReadStreamAsync(new MemoryStream("text\nOne.\nTwo.\n"u8.ToArray()), new ContentHint("a.csv"), cancellation: stop.Token))
            {
                Assert.Equal("One.", item.Document!.Text);
                await stop.CancelAsync();
            }
        });
    }

    private void Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
