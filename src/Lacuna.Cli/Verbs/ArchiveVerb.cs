using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Lacuna.Archive;
using Lacuna.Archive.Copying;
using Lacuna.Cli.Output;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna archive copy|digest</c></summary>
internal sealed class ArchiveVerb(Surroundings surroundings) : AsyncCommand<ArchiveVerb.Settings>
{
    public const string Name = "archive";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        switch (settings.Action)
        {
            case "copy":
                await CopyAsync(settings, cancellationToken);
                return ExitCode.Done;
            case "digest" when settings.To is null && !settings.Check:
                await DigestAsync(settings, cancellationToken);
                return ExitCode.Done;
            case "digest":
                throw new UserException(ExitCode.BadUse, "'archive digest' takes one archive and no --check: lacuna archive digest record.lacuna");
            default:
                throw new UserException(ExitCode.BadUse, $"'archive {settings.Action}' is not known; there are copy, digest");
        }
    }

    private async Task CopyAsync(Settings settings, CancellationToken cancellation)
    {
        if (settings.To is null)
        {
            throw new UserException(ExitCode.BadUse, "say where to: lacuna archive copy record.lacuna postgresql://user@host/database");
        }

        var (from, to) = (ArchiveAddress.Of(settings.From), ArchiveAddress.Of(settings.To));
        if (to.File is { } file && (File.Exists(file) || Directory.Exists(file)))
        {
            throw new UserException(ExitCode.BadUse, $"{file} is there already; name a file that is not there yet");
        }

        // A file becomes one of that name when it is whole.
        var written = to.File is { } target ? target + ".part" : settings.To;
        if (to.File is not null)
        {
            RemovePart(written);
        }

        CopyResult result;
        string? made;
        await using (var source = await ArchiveOpener.OpenAsync(settings.From, new ArchiveOptions { IsReadOnly = true, MustExist = true }, cancellation))
        {
            await using var copy = await ArchiveOpener.OpenAsync(written, new ArchiveOptions { IsFilled = true }, cancellation);
            try
            {
                result = await WithProgressAsync(progress => ArchiveCopy.RunAsync(source, copy, progress, cancellation));
                made = settings.Check ? await Task.Run(() => ArchiveCopy.DigestOf(copy, cancellation), cancellation) : null;
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                throw new UserException(ExitCode.Cancelled, "cancelled; what was written is no archive yet: copy again into the same place");
            }
        }

        if (made is not null && made != result.Digest)
        {
            throw new UserException(ExitCode.Fault, $"the copy is not what was copied (digests {result.Digest} and {made}); keep the first, and copy it again elsewhere");
        }

        if (to.File is not null)
        {
            File.Move(written, to.File);
        }

        Tell(settings, from.Name, to.Name, result, made is not null);
    }

    private async Task DigestAsync(Settings settings, CancellationToken cancellation)
    {
        await using var archive = await ArchiveOpener.OpenAsync(settings.From, new ArchiveOptions { IsReadOnly = true, MustExist = true }, cancellation);
        var digest = await Task.Run(() => ArchiveCopy.DigestOf(archive, cancellation), cancellation);
        if (settings.Json)
        {
            ReportWriter.WriteJson(
                stream =>
                {
                    using var writer = new Utf8JsonWriter(stream);
                    writer.WriteStartObject();
                    writer.WriteString("archive", ArchiveAddress.Of(settings.From).Name);
                    writer.WriteString("digest", digest);
                    writer.WriteEndObject();
                },
                surroundings);
        }
        else
        {
            await surroundings.OutText.WriteLineAsync(digest);
        }
    }

    private async Task<CopyResult> WithProgressAsync(Func<IProgress<CopyProgress>?, Task<CopyResult>> copy)
    {
        if (!surroundings.ErrorIsTerminal)
        {
            return await copy(null);
        }

        return await surroundings.CreateErrorConsole().Progress().AutoClear(true).StartAsync(async progress =>
        {
            var task = progress.AddTask("copy", maxValue: 1);
            return await copy(new Progress<CopyProgress>(at =>
            {
                task.Description = at.Table;
                task.MaxValue = Math.Max(1, at.Of);
                task.Value = at.Rows;
            }));
        });
    }

    private void Tell(Settings settings, string from, string to, CopyResult result, bool isChecked)
    {
        if (!settings.Json)
        {
            surroundings.OutText.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{to}: {result.Documents:#,0} versions of documents, {result.Statements:#,0} statements, {result.Rows:#,0} rows in all, as in {from}{(isChecked ? "; read again and found the same" : "")}"));
            return;
        }

        ReportWriter.WriteJson(
            stream =>
            {
                using var writer = new Utf8JsonWriter(stream);
                writer.WriteStartObject();
                writer.WriteString("from", from);
                writer.WriteString("to", to);
                writer.WriteNumber("documents", result.Documents);
                writer.WriteNumber("statements", result.Statements);
                writer.WriteNumber("rows", result.Rows);
                writer.WriteString("digest", result.Digest);
                writer.WriteBoolean("checked", isChecked);
                writer.WriteEndObject();
            },
            surroundings);
    }

    private static void RemovePart(string part)
    {
        foreach (var name in (string[])[part, part + "-wal", part + "-shm"])
        {
            File.Delete(name);
        }
    }

    internal sealed class Settings : CommandSettings
    {
        [CommandArgument(0, "<ACTION>")]
        [Description("copy: a whole archive into a new one, wherever either is kept. digest: a number that two archives share when they hold the same")]
        public string Action { get; init; } = "";

        [CommandArgument(1, "<ARCHIVE>")]
        [Description("The archive: a file, or postgresql://user@host/database")]
        public string From { get; init; } = "";

        [CommandArgument(2, "[NEW]")]
        [Description("Where the copy is made: a file that is not there yet, or a database or schema without an archive")]
        public string? To { get; init; }

        [CommandOption("--check")]
        [Description("Read the copy again and lay its digest beside the first")]
        public bool Check { get; init; }

        [CommandOption("--json")]
        [Description("Print what was copied as JSON")]
        public bool Json { get; init; }

        [CommandOption("--debug")]
        [Description("Show the trace of a fault; LACUNA_DEBUG=1 does so too")]
        public bool Debug { get; init; }
    }
}
