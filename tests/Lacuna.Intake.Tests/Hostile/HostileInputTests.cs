using Lacuna.Hostile;

namespace Lacuna.Intake.Tests.Hostile;

/// <summary>Some of what <c>eval/Lacuna.Hostile</c> reads by the hundred thousand.</summary>
public sealed class HostileInputTests
{
    private const int Inputs = 200;

    private const int Seed = 7;

    public static TheoryData<string> Formats => [.. SeedFiles.All.Select(format => format.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task No_spoilt_file_throws(string format)
    {
        var (_, name, seeds) = SeedFiles.All.Single(one => one.Format == format);
        var run = new HostileRun();
        await run.ReadAsync(name, seeds, Seed, 0, Inputs, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(run.Crashes.Select(crash => $"{format}:{crash.Number}: {crash.Fault}"));
        Assert.Equal(Inputs, run.Inputs);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Right_files_are_read(string format)
    {
        var (_, name, seeds) = SeedFiles.All.Single(one => one.Format == format);
        foreach (var seed in seeds)
        {
            Assert.Contains(await Piles.Reading.Of(seed, name), item => item.IsRead);
        }
    }

    [Fact]
    public void The_same_number_always_gives_the_same_bytes()
    {
        var seeds = SeedFiles.All[0].Seeds;
        Assert.Equal(HostileRun.InputOf(seeds, 1, 17), HostileRun.InputOf(seeds, 1, 17));
        Assert.NotEqual(HostileRun.InputOf(seeds, 1, 17), HostileRun.InputOf(seeds, 2, 17));
    }
}
