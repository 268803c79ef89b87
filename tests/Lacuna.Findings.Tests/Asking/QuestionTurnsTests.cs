using Lacuna.Findings.Asking;

namespace Lacuna.Findings.Tests.Asking;

public sealed class QuestionTurnsTests
{
    [Fact]
    public async Task No_more_are_worked_out_at_once_than_have_a_turn_and_those_who_wait_come_in_order()
    {
        using var turns = new QuestionTurns(2);
        var began = new List<int>();
        var ends = Enumerable.Range(0, 6).Select(_ => new TaskCompletionSource()).ToArray();
        var all = Enumerable.Range(0, 6).Select(i => turns.TakeAsync(
            async () =>
            {
                lock (began)
                {
                    began.Add(i);
                }

                await ends[i].Task;
                return i;
            },
            TestContext.Current.CancellationToken)).ToArray();

        Assert.Equal([0, 1], began);
        for (var i = 0; i < 4; i++)
        {
            ends[i].SetResult();
            await all[i];
            await UntilAsync(() => began.Count == i + 3, began);
            Assert.Equal(Enumerable.Range(0, i + 3), began);
        }

        ends[4].SetResult();
        ends[5].SetResult();
        var answers = await Task.WhenAll(all);
        Assert.Equal([0, 1, 2, 3, 4, 5], answers);
    }

    [Fact]
    public async Task A_fault_gives_the_turn_back_and_so_does_whoever_no_longer_waits()
    {
        using var turns = new QuestionTurns(1);
        await Assert.ThrowsAsync<InvalidDataException>(() => turns.TakeAsync<int>(() => throw new InvalidDataException(), TestContext.Current.CancellationToken));

        var end = new TaskCompletionSource<int>();
        var first = turns.TakeAsync(() => end.Task, TestContext.Current.CancellationToken);
        using var leaving = new CancellationTokenSource();
        var second = turns.TakeAsync(() => Task.FromResult(2), leaving.Token);
        var third = turns.TakeAsync(() => Task.FromResult(3), TestContext.Current.CancellationToken);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        end.SetResult(1);
        var answers = await Task.WhenAll(first, third);
        Assert.Equal([1, 3], answers);
    }

    private static async Task UntilAsync(Func<bool> isSo, List<int> guarded)
    {
        for (var tries = 0; tries < 1000; tries++)
        {
            lock (guarded)
            {
                if (isSo())
                {
                    return;
                }
            }

            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }
}
