using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Versions;
using Lacuna.Cli.Archives;
using Lacuna.Cli.Output;
using Lacuna.Core.Documents;
using Lacuna.Reporting.Terminal;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna show ID --archive FILE</c></summary>
internal sealed class ShowVerb(Surroundings surroundings) : AsyncCommand<ShowVerb.Settings>
{
    public const string Name = "show";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        await using var archive = await settings.OpenAsync(isReadOnly: true, cancellationToken);
        var versions = await archive.VersionsAsync(settings.Id, cancellationToken);
        if (versions.IsEmpty)
        {
            throw new UserException(ExitCode.InputRefused, $"{ArchiveAddress.Of(settings.Archive!).Name} holds no document '{settings.Id}'; 'lacuna documents' lists what it holds");
        }

        var number = settings.Number ?? versions.Length;
        if (number < 1 || number > versions.Length)
        {
            throw new UserException(ExitCode.BadUse, string.Create(CultureInfo.InvariantCulture, $"--number {number} is not there; it has {versions.Length}"));
        }

        if (settings.Original is { Length: > 0 } target)
        {
            return await WriteOriginalAsync(archive, versions[number - 1], target, settings, cancellationToken);
        }

        var document = (await archive.DocumentAsync(versions[number - 1].Version, cancellationToken))!;
        var earlier = number > 1 ? await archive.DocumentAsync(versions[number - 2].Version, cancellationToken) : null;
        var diff = earlier is null ? null : VersionDiff.Between(earlier.Text, document.Text);
        var likes = await archive.LikesAsync(versions[number - 1].Version, cancellationToken);
        if (settings.Json)
        {
            ReportWriter.WriteJson(to => WriteJson(to, versions, document, earlier, diff, likes), surroundings);
        }
        else
        {
            Write(versions, document, earlier, diff, likes);
        }

        return ExitCode.Done;
    }

    private async Task<int> WriteOriginalAsync(IArchive archive, DocumentRow row, string target, Settings settings, CancellationToken cancellation)
    {
        if (await archive.OriginalAsync(row.Version, cancellation) is not { } original)
        {
            throw new UserException(ExitCode.InputRefused, $"{ArchiveAddress.Of(settings.Archive!).Name} keeps no bytes of this version: it was a row of a table, an entry of a feed, too large, or imported without them");
        }

        WholeFile.Check(target);
        await WholeFile.WriteAsync(target, async stream =>
        {
            await stream.WriteAsync(original.Bytes, cancellation);
            return original.Bytes.Length;
        }, cancellation);
        var name = original.FileName is { } known ? $", {known}" : "";
        Lines(string.Create(CultureInfo.InvariantCulture, $"{target}: {original.Bytes.Length:#,0} bytes{name}{(original.MediaType is { } type ? $", {type}" : "")}"));
        return ExitCode.Done;
    }

    private void Write(IReadOnlyList<DocumentRow> versions, Document document, Document? earlier, VersionDiff? diff, IReadOnlyList<LikeRow> likes)
    {
        foreach (var row in versions)
        {
            Lines(DocumentLine.Of(row));
        }

        foreach (var like in likes)
        {
            Lines(string.Create(CultureInfo.InvariantCulture, $"Near copy ({100 * like.Share:0}% of all runs of words): {like.Other.Version.DocumentId}"));
        }

        if (diff is not null)
        {
            Lines(string.Create(CultureInfo.InvariantCulture, $"\nChanged from the version before: {diff.Edits.Length} {(diff.Edits.Length == 1 ? "place" : "places")}, {100 * diff.Changed:0.#}% of the words"));
            foreach (var line in ShownDiff.Lines(diff, earlier!.Text, document.Text))
            {
                Lines($"  {line}");
            }
        }

        Lines($"\n{document.Text}");
    }

    private void Lines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            surroundings.OutText.WriteLine(Printable.Clean(line));
        }
    }

    private static void WriteJson(Stream to, IReadOnlyList<DocumentRow> versions, Document document, Document? earlier, VersionDiff? diff, IReadOnlyList<LikeRow> likes)
    {
        using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteStartArray("versions");
        foreach (var row in versions)
        {
            json.WriteStartObject();
            DocumentJson.WriteRow(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("contentHash", document.ContentHash);
        json.WriteString("text", document.Text);
        json.WriteStartArray("notes");
        foreach (var note in document.Notes)
        {
            json.WriteStartObject();
            json.WriteString("code", note.Code);
            json.WriteString("message", note.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("nearCopies");
        foreach (var like in likes)
        {
            json.WriteStartObject();
            json.WriteNumber("share", Math.Round(like.Share, 4));
            DocumentJson.WriteRow(json, like.Other);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (diff is not null)
        {
            json.WriteNumber("changed", Math.Round(diff.Changed, 4));
            json.WriteStartArray("changes");
            foreach (var edit in diff.Edits)
            {
                json.WriteStartObject();
                json.WriteNumber("earlierStart", edit.Earlier.Start);
                json.WriteString("earlier", edit.Earlier.In(earlier!.Text));
                json.WriteNumber("laterStart", edit.Later.Start);
                json.WriteString("later", edit.Later.In(document.Text));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    internal sealed class Settings : ArchiveVerbSettings
    {
        [CommandArgument(0, "<ID>")]
        [Description("Address or id of the document, as 'lacuna documents' gives it")]
        public string Id { get; init; } = "";

        [CommandOption("--number <NUMBER>")]
        [Description("Which version; the latest when not given")]
        public int? Number { get; init; }

        [CommandOption("--original <FILE>")]
        [Description("Write the bytes that the version was read from to a file, in place of showing it")]
        public string? Original { get; init; }
    }
}
