namespace Lacuna.Cli.Tests.Deployment;

public sealed class ComposeTests
{
    private readonly Manifest _file = Assert.Single(Manifest.Read("compose.yaml"));

    [Fact]
    public async Task Silos_and_site_are_started_as_lacuna_knows_it()
    {
        Assert.Equal(["silo"], await _file["services"]["silo"].CheckCallsAsync());
        Assert.Equal(["serve"], await _file["services"]["site"].CheckCallsAsync());
        Assert.True(_file["services"]["silo"]["deploy"]["replicas"].Number >= 2);
    }

    [Fact]
    public void Whoever_depends_on_another_waits_until_that_is_healthy()
    {
        foreach (var (_, service) in _file["services"].Pairs)
        {
            foreach (var (other, how) in service.Find("depends_on")?.Pairs ?? [])
            {
                Assert.Equal("service_healthy", how["condition"].Text);
                var healthy = _file["services"][other];
                Assert.True(healthy.Find("healthcheck") is not null || healthy["build"]["dockerfile"].Text == "deploy/Containerfile");
            }
        }
    }

    [Fact]
    public void No_password_stands_in_it()
    {
        var passwords = _file["services"].Pairs.SelectMany(service => service.Value["environment"].Pairs).Where(pair => pair.Key.Contains("PASSWORD", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, passwords.Count);
        Assert.All(passwords, pair => Assert.StartsWith("${LACUNA_DB_PASSWORD:?", pair.Value.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("lacuna:", File.ReadAllText(Path.Combine(Manifest.Folder, "compose.yaml")).Replace("name: lacuna", "", StringComparison.Ordinal).Replace("x-lacuna:", "", StringComparison.Ordinal).Replace("/lib/lacuna:", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_to_be_kept_lies_in_volumes_and_what_is_mounted_is_there()
    {
        var kept = _file["volumes"].Pairs.Select(pair => pair.Key).ToList();
        var mounted = _file["services"].Pairs.SelectMany(service => service.Value.Find("volumes")?.Items ?? []).Select(item => item.Text).ToList();
        Assert.All(kept, name => Assert.Contains(mounted, mount => mount.StartsWith($"{name}:", StringComparison.Ordinal)));
        Assert.Contains($"site:{Containerfile.Read().Environment["XDG_DATA_HOME"]}", mounted);
        Assert.Contains("./sources.json:/etc/lacuna/sources.json:ro", mounted);
        Assert.True(File.Exists(Path.Combine(Manifest.Folder, "sources.json")));
        Assert.True(_file["services"]["silo"]["stop_grace_period"].Text is "45s");
    }
}
