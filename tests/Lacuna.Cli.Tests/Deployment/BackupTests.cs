using System.Diagnostics;
using Lacuna.Tests.Postgres;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Lacuna.Cli.Tests.Deployment;

public sealed class BackupTests : IDisposable
{
    private static readonly string[] Samples = [.. new[] { "2022-04-04-wang-kuleba", "2022-04-bucha-silence" }.Select(name => Path.Combine(Cases.Repository, "samples", name))];

    private readonly Scratch _scratch = new();
    private string _programs = "";

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("?search_path=record")]
    public async Task What_is_kept_while_others_write_and_put_back_elsewhere_answers_as_before(string schema)
    {
        var server = await ServerAsync();
        var (from, to) = (await DatabaseAsync(server) + schema, await DatabaseAsync(server) + schema);
        if (schema.Length > 0)
        {
            await RunAsync(from[..^schema.Length], "CREATE SCHEMA record");
        }

        Assert.Equal(0, (await LacunaRun.Of(["import", .. Samples, "--archive", from, "--reader", "rules"])).ExitCode);
        var before = await AnswersAsync(from);

        using var stop = new CancellationTokenSource();
        var writing = WriteAsync(from, stop.Token);
        var kept = await ScriptAsync("backup.sh", from, _scratch.Path("kept"));
        await stop.CancelAsync();
        await writing;
        Assert.True(kept.ExitCode == 0, kept.Error);
        Assert.Matches("(?m)^version\t[1-9]", kept.Out);
        Assert.Matches("(?m)^statement\t[1-9]", kept.Out);

        var restored = await ScriptAsync("restore.sh", _scratch.Path("kept"), to);
        Assert.True(restored.ExitCode == 0, restored.Error);
        Assert.Equal(await File.ReadAllTextAsync(_scratch.Path("kept/contents.tsv"), TestContext.Current.CancellationToken), string.Concat(restored.Out.Split('\n')[1..^2].Select(line => line + "\n")));
        Assert.Equal(before, await AnswersAsync(to));

        // What is restored is written to as any other.
        Assert.Equal(0, (await LacunaRun.Of("subject", "add", "Afterwards", "--archive", to)).ExitCode);
        Assert.Contains("there already", (await ScriptAsync("backup.sh", from, _scratch.Path("kept"))).Error, StringComparison.Ordinal);
        Assert.Contains("nothing is overwritten", (await ScriptAsync("restore.sh", _scratch.Path("kept"), to)).Error, StringComparison.Ordinal);
        Assert.Contains("can be put back only there", (await ScriptAsync("restore.sh", _scratch.Path("kept"), to[..(to.Length - schema.Length)] + "?search_path=other")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_come_back_whole_is_told()
    {
        var server = await ServerAsync();
        var from = await DatabaseAsync(server);
        Assert.Equal(0, (await LacunaRun.Of("import", Samples[0], "--archive", from, "--reader", "none")).ExitCode);
        Assert.Equal(0, (await ScriptAsync("backup.sh", from, _scratch.Path("kept"))).ExitCode);
        var contents = _scratch.Path("kept/contents.tsv");
        await File.WriteAllTextAsync(contents, (await File.ReadAllTextAsync(contents, TestContext.Current.CancellationToken)).Replace("\nitem\t", "\nitem\t1", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var restored = await ScriptAsync("restore.sh", _scratch.Path("kept"), await DatabaseAsync(server));
        Assert.Equal(1, restored.ExitCode);
        Assert.Contains("is not what was kept", restored.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("record.lacuna", "no address of a database")]
    [InlineData("postgresql://lacuna@127.0.0.1:1/record", "cannot be asked")]
    [InlineData("postgresql://lacuna@127.0.0.1:1/record?ssl_mode=require", "only search_path=SCHEMA")]
    [InlineData("postgresql://lacuna@127.0.0.1:1/record?search_path=a;DROP", "only search_path=SCHEMA")]
    public async Task What_is_no_archive_is_refused_and_leaves_nothing(string archive, string told)
    {
        await ServerAsync();
        var run = await ScriptAsync("backup.sh", archive, _scratch.Path("kept"));
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_scratch.Folder));
    }

    [Fact]
    public async Task An_archive_in_a_file_is_copied_by_vacuum_into_while_it_is_used()
    {
        var archive = await SampleArchive.CopyTo(_scratch);
        var before = await AnswersAsync(archive);
        await using (var connection = new SqliteConnection($"Data Source={archive};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = $"VACUUM INTO '{_scratch.Path("copy.lacuna")}'";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(before, await AnswersAsync(_scratch.Path("copy.lacuna")));
    }

    private static async Task<string> AnswersAsync(string archive)
    {
        string[][] questions =
        [
            ["silence", "--actor", "China", "--about", "Bucha", "--from", "2022-04-02", "--to", "2022-04-06"],
            ["said", "--about", "Bucha"],
            ["contacts"],
        ];
        var answers = new List<string>();
        foreach (var question in questions)
        {
            var run = await LacunaRun.Of([.. question, "--archive", archive, "--json"]);
            Assert.Equal(("", 0), (run.Error, run.ExitCode));
            answers.Add(run.Out.Replace(Archive.ArchiveAddress.Of(archive).Name, "ARCHIVE", StringComparison.Ordinal));
        }

        return string.Concat(answers);
    }

    private static async Task WriteAsync(string archive, CancellationToken stop)
    {
        for (var i = 0; !stop.IsCancellationRequested; i++)
        {
            Assert.Equal(0, (await LacunaRun.Of(["subject", "add", $"Subject {i}", "--archive", archive], TestContext.Current.CancellationToken)).ExitCode);
        }
    }

    private static async Task RunAsync(string address, string sql)
    {
        await using var connection = new NpgsqlConnection(Archive.ArchiveAddress.Of(address).ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<PostgresServer> ServerAsync()
    {
        var server = await PostgresServer.SharedAsync();
        _programs = (await PostgresPrograms.FindAsync())!;
        return server;
    }

    private static async Task<string> DatabaseAsync(PostgresServer server)
    {
        var settings = new NpgsqlConnectionStringBuilder(server.ConnectionString);
        var name = $"d{Guid.NewGuid():N}";
        var address = $"postgresql://{settings.Username}@{settings.Host}:{settings.Port}/";
        await RunAsync($"{address}{settings.Database}", $"CREATE DATABASE {name}");
        return address + name;
    }

    private async Task<LacunaRun> ScriptAsync(string name, params string[] args)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Manifest.Folder, name), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{_programs}:{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new LacunaRun(process.ExitCode, text, await error);
    }
}
