using Lacuna.Cluster.Reminders;
using Orleans;
using Orleans.Runtime;

namespace Lacuna.Cluster.Tests.Reminders;

public sealed class PostgresRemindersTests
{
    private static readonly DateTime Noon = new(2022, 4, 4, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_reminder_is_read_as_it_was_written()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = new PostgresReminders(database);
        var written = Reminder("source", "Agency; \"näws\" №1", "poll");
        var etag = await table.UpsertRow(written);
        var read = await table.ReadRow(written.GrainId, "poll");
        Assert.NotNull(read);
        Assert.Equal((written.GrainId, "poll", Noon, TimeSpan.FromMinutes(1), etag), (read.GrainId, read.ReminderName, read.StartAt, read.Period, read.ETag));
        Assert.Null(await table.ReadRow(written.GrainId, "other"));
    }

    [Fact]
    public async Task A_change_gives_a_new_etag_and_an_old_etag_removes_nothing()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = new PostgresReminders(database);
        var reminder = Reminder("source", "one", "poll");
        var first = await table.UpsertRow(reminder);
        reminder.Period = TimeSpan.FromHours(1);
        var second = await table.UpsertRow(reminder);
        Assert.NotEqual(first, second);
        Assert.Equal(TimeSpan.FromHours(1), (await table.ReadRow(reminder.GrainId, "poll"))!.Period);
        Assert.False(await table.RemoveRow(reminder.GrainId, "poll", first!));
        Assert.True(await table.RemoveRow(reminder.GrainId, "poll", second!));
        Assert.False(await table.RemoveRow(reminder.GrainId, "poll", second!));

        var third = await table.UpsertRow(reminder);
        Assert.NotEqual(first, third);
        Assert.NotEqual(second, third);
    }

    [Fact]
    public async Task The_reminders_of_a_grain_are_its_own()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = new PostgresReminders(database);
        foreach (var (grain, name) in new[] { ("one", "a"), ("one", "b"), ("two", "a") })
        {
            await table.UpsertRow(Reminder("source", grain, name));
        }

        Assert.Equal(["a", "b"], (await table.ReadRows(GrainId.Create("source", "one"))).Reminders.Select(reminder => reminder.ReminderName).Order());
        await table.TestOnlyClearTable();
        Assert.Empty((await table.ReadRows(GrainId.Create("source", "one"))).Reminders);
    }

    [Fact]
    public async Task Every_reminder_is_in_one_of_two_parts_of_the_ring()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = new PostgresReminders(database);
        var all = Enumerable.Range(0, 60).Select(number => Reminder("source", $"source {number}", "poll")).ToList();
        foreach (var reminder in all)
        {
            await table.UpsertRow(reminder);
        }

        var hashes = all.Select(reminder => reminder.GrainId.GetUniformHashCode()).Order().ToList();
        foreach (var (begin, end) in new[] { (0u, uint.MaxValue), (hashes[10], hashes[40]), (hashes[40], hashes[10]), (hashes[3], hashes[4]), (uint.MaxValue, 0u) })
        {
            var part = await HashesAsync(begin, end);
            var expected = hashes.Where(hash => begin < end ? hash > begin && hash <= end : hash > begin || hash <= end);
            Assert.Equal(expected, part);
            Assert.Equal(hashes, part.Concat(await HashesAsync(end, begin)).Order());
        }

        Assert.Equal(hashes, await HashesAsync(hashes[5], hashes[5]));

        async Task<List<uint>> HashesAsync(uint begin, uint end) => [.. (await table.ReadRows(begin, end)).Reminders.Select(reminder => reminder.GrainId.GetUniformHashCode()).Order()];
    }

    private static ReminderEntry Reminder(string type, string key, string name) => new()
    {
        GrainId = GrainId.Create(type, key),
        ReminderName = name,
        StartAt = Noon,
        Period = TimeSpan.FromMinutes(1),
    };
}
