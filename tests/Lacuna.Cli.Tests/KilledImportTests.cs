using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Sqlite;
using Lacuna.Archive.Statements;
using Microsoft.Data.Sqlite;

namespace Lacuna.Cli.Tests;

/// <summary>Imports that are killed at random moments. LACUNA_KILLS sets how many, of which a hundred are the project's own measure.</summary>
public sealed class KilledImportTests
{
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("LACUNA_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 3;

    /// <summary>A few kills are shown on a few documents.</summary>
    private static readonly int Documents = Kills < 20 ? 300 : 2000;

    [Fact]
    public async Task What_is_killed_at_any_moment_loses_doubles_and_halves_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "kill -9 is of Unix");
        using var scratch = new Scratch();
        var pile = MakePile(scratch);
        var whole = scratch.Path("whole.lacuna");
        var watch = Stopwatch.StartNew();
        await ImportAsync(pile, whole, killAfter: null);
        var time = watch.Elapsed;
        var expected = await ContentsAsync(whole);
        Assert.DoesNotContain(expected, line => line.Contains(nameof(OutcomeKind.Refused)));
        Assert.Equal(Documents, expected.Count(line => line.StartsWith("document", StringComparison.Ordinal)));

        var random = new Random(7);
        var killed = 0;
        for (var round = 0; killed < Kills; round++)
        {
            // A fresh archive each time the last one is complete.
            var archive = scratch.Path($"killed{round}.lacuna");
            while (killed < Kills && !await ImportAsync(pile, archive, time * random.NextDouble()))
            {
                killed++;
                CheckWhole(archive);
            }

            await ImportAsync(pile, archive, killAfter: null);
            CheckWhole(archive);
            Assert.Equal(expected, await ContentsAsync(archive));
        }

        TestContext.Current.SendDiagnosticMessage($"{killed} kills on {Documents} documents; a whole import takes {time.TotalSeconds:0.0} s");
    }

    /// <summary>One file of records, which is gone on with in its middle, and a folder of files; one in ten of those is a copy of a record.</summary>
    private static string MakePile(Scratch scratch)
    {
        var records = Documents * 3 / 4;
        scratch.Write("pile/record.jsonl", string.Join('\n', Enumerable.Range(0, records).Select(i => JsonSerializer.Serialize(new { text = TextOf(i), url = $"https://example.org/{i}", source = "Ministry", published = DayOf(i) }))));
        for (var i = records; i < Documents; i++)
        {
            scratch.Write($"pile/files/{i}.txt", i % 10 == 0 ? TextOf(i - records) : TextOf(i));
        }

        return scratch.Path("pile");
    }

    private static string DayOf(int i) => string.Create(CultureInfo.InvariantCulture, $"2022-{1 + (i % 12):00}-{1 + (i % 28):00}");

    private static string TextOf(int i) => string.Concat(Enumerable.Range(0, 6).Select(part => string.Create(
        CultureInfo.InvariantCulture,
        $"Minister Number {i} said on Monday that matter {(i * 7) + part} would be raised in room {(i * 13) % 101}. China urged Ukraine to speak of item {(i * part) % 977}.\n\n")));

    /// <summary>Runs an import; true when it came to its end before it was killed.</summary>
    private static async Task<bool> ImportAsync(string pile, string archive, TimeSpan? killAfter)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lacuna.dll"), "import", pile, "--archive", archive, "--reader", "rules"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var text = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (killAfter is { } moment && !process.WaitForExit(moment))
        {
            process.Kill();
            await process.WaitForExitAsync();
            await Task.WhenAll(text, error);
            return process.ExitCode == 0;
        }

        await process.WaitForExitAsync();
        await text;
        Assert.True(process.ExitCode == 0, await error);
        return true;
    }

    /// <summary>The file is sound, every version has its text, its words and its outcome, and every statement its document.</summary>
    private static void CheckWhole(string path)
    {
        if (!File.Exists(path))
        {
            return;
        }

        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Assert.Equal("ok", Ask("PRAGMA integrity_check"));
        Assert.Null(Ask("PRAGMA foreign_key_check"));
        if (Ask("SELECT count(*) FROM sqlite_schema") is 0L)
        {
            // Killed before the tables were made.
            return;
        }

        Assert.Equal(0L, Ask("SELECT count(*) FROM version WHERE id NOT IN (SELECT version FROM content) OR id NOT IN (SELECT id FROM version_words_docsize) OR id NOT IN (SELECT version FROM outcome)"));
        Assert.Equal(0L, Ask("SELECT count(*) FROM (SELECT origin FROM outcome GROUP BY origin HAVING count(*) > 1)"));
        Assert.Equal(0L, Ask("SELECT count(*) FROM version v WHERE is_read <> (id IN (SELECT version FROM reading))"));

        object? Ask(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar();
        }
    }

    private static async Task<List<string>> ContentsAsync(string path)
    {
        await using var archive = await SqliteArchive.OpenAsync(path, new SqliteArchiveOptions { IsReadOnly = true });
        var lines = new List<string>();
        await foreach (var row in archive.DocumentsAsync(new DocumentQuery { WithCopies = true, WithEarlierVersions = true }))
        {
            lines.Add($"document {row.Version} {row.Number} {row.IsRead} {row.Length}");
        }

        await foreach (var outcome in archive.OutcomesAsync(new OutcomeQuery()))
        {
            lines.Add($"outcome {outcome.Origin} {outcome.Kind} {outcome.Version} {outcome.Other}");
        }

        var statements = new List<string>();
        await foreach (var row in archive.StatementsAsync(new StatementQuery { WithCopies = true }))
        {
            statements.Add($"statement {row.Document.Version} {row.Evidence.Exact}");
        }

        lines.Add($"statements {statements.Count}");
        lines.AddRange(statements.Distinct());
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}
