using CsCheck;
using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Sameness;
using QuanZe.Sdk.Tests.Workflows;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Tests.Claims;

public sealed class ClaimProcedureTests
{
    private static readonly Workflow<Claim, ClaimState, ClaimAction> Procedure = ClaimProcedure.Under(SamenessProfiles.ThreeLevelFourSame);
    private static readonly Actor Water = new("u1", "县水利局", ActorRole.Department);
    private static readonly Actor Farming = new("u2", "县农业农村局", ActorRole.Department);
    private static readonly Actor Office = new("u3", "县编办", ActorRole.StaffingOffice);
    private static readonly PowerItem Row = new() { Id = "p7", Name = "取水许可", Type = ItemType.Licence, Code = ItemCode.Read("000119012000") };
    private static readonly Claim Matter = new(Row, "county", AdministrativeLevel.County, "县水利局");

    [Test]
    public void Apply_ClaimThenApproval_IsApprovedWithTheItem()
    {
        var claim = Do(Do(Open(), "1", new TakeClaim(Row with { Id = "c1" }), Water).Required(), "2", new ApproveClaim("符合三定规定"), Office).Required();

        Assert.That(claim.State, Is.EqualTo(ClaimState.Approved));
        Assert.That(claim.Matter.Item!.Id, Is.EqualTo("c1"));
        Assert.That(claim.Matter.Explanation, Is.EqualTo("符合三定规定"));
    }

    [Test]
    public void Apply_NameWithLevelMark_IsAcceptedAsTheCataloguesName() =>
        Assert.That(Do(Open(), "1", new TakeClaim(Row with { Name = "取水许可（县级）" }), Water).IsRefused, Is.False);

    [Test]
    public void Apply_OtherName_IsRefusedNamingTheElement()
    {
        var outcome = Do(Open(), "1", new TakeClaim(Row with { Name = "取水审批" }), Water);

        Assert.That(outcome.Refusal!.Message(), Is.EqualTo("认领的事项改变了目录规定的事项名称。"));
        Assert.That(outcome.Refusal.Message("en"), Is.EqualTo("The claimed item changes the name that the catalogue fixes."));
        Assert.That(outcome.Case.State, Is.EqualTo(ClaimState.Pending));
    }

    [Test]
    public void Apply_OtherTypeOrCode_IsRefused() => Assert.Multiple(() =>
    {
        Assert.That(Do(Open(), "1", new TakeClaim(Row with { Type = ItemType.Inspection }), Water).Refusal!.Message(), Does.Contain("事项类型"));
        Assert.That(Do(Open(), "1", new TakeClaim(Row with { Code = ItemCode.Read("000119013000") }), Water).Refusal!.Message(), Does.Contain("事项编码"));
    });

    [Test]
    public void Apply_DepartmentThatIsNotAsked_IsRefused() =>
        Assert.That(Do(Open(), "1", new TakeClaim(Row), Farming).Refusal!.Message(), Is.EqualTo("县农业农村局不是该项的认领部门；应由县水利局答复。"));

    [Test]
    public void Apply_DeclineWithoutExplanation_IsRefused() =>
        Assert.That(Do(Open(), "1", new DeclineClaim(DeclineGround.NoSuchFunction, " "), Water).Refusal!.Message(), Is.EqualTo("「不予认领」应当说明理由。"));

    [Test]
    public void Apply_DeclineReturnedAndClaimed_ForgetsTheGround()
    {
        var claim = Do(Open(), "1", new DeclineClaim(DeclineGround.Transferred, "县政办发〔2025〕3号"), Water).Required();
        claim = Do(claim, "2", new ReturnClaim("该文件已废止"), Office).Required();
        claim = Do(claim, "3", new TakeClaim(Row), Water).Required();

        Assert.That(claim.Matter.Ground, Is.Null);
        Assert.That(claim.Log.Select(entry => entry.To), Is.EqualTo([ClaimState.Declined, ClaimState.Returned, ClaimState.Claimed]));
    }

    [Test]
    public void Apply_DepartmentApprovesItself_IsRefused() =>
        Assert.That(Do(Do(Open(), "1", new TakeClaim(Row), Water).Required(), "2", new ApproveClaim(""), Water).Refusal!.Message(), Is.EqualTo("部门不能办理「审核通过」；应由编办办理。"));

    [Test]
    public void Apply_ClaimApprovedAlready_SaysThatNothingIsPossible()
    {
        var claim = Do(Do(Open(), "1", new TakeClaim(Row), Water).Required(), "2", new ApproveClaim(""), Office).Required();

        Assert.That(Do(claim, "3", new TakeClaim(Row), Water).Refusal!.Code.ToString(), Is.EqualTo("QZ7001"));
    }

    [Test]
    public void Apply_SameRequestTwice_IsRefusedAsDone() =>
        Assert.That(Do(Do(Open(), "1", new TakeClaim(Row), Water).Required(), "1", new TakeClaim(Row), Water).Refusal!.Message(), Is.EqualTo("操作1已经办理，不再重复办理。"));

    [Test]
    public void Apply_ClockBehindTheLog_IsRefused()
    {
        var claim = Do(Open(), "1", new TakeClaim(Row), Water).Required();

        Assert.That(Procedure.Apply(claim, new("2", new ApproveClaim(""), Office, WorkflowLaws.Begin.AddMinutes(-5))).Refusal!.Code.ToString(), Is.EqualTo("QZ7005"));
    }

    [Test]
    public void Apply_VersionSeenIsOld_IsRefusedWithBothVersions()
    {
        var claim = Do(Open(), "1", new TakeClaim(Row), Water).Required();

        Assert.That(Procedure.Apply(claim, new("2", new ApproveClaim(""), Office, WorkflowLaws.Begin, ExpectedVersion: 0)).Refusal!.Message(), Is.EqualTo("操作依据的是第0版，现在已是第1版。"));
    }

    [Test]
    public void Laws_RandomRequests_Hold() => WorkflowLaws.Hold(
        Procedure,
        Matter,
        Gen.Select(
            Gen.OneOf<ClaimAction>(
                new TakeClaim(Row), new TakeClaim(Row with { Name = "取水审批" }), new DeclineClaim(DeclineGround.KeptAbove, "省级保留目录"), new DeclineClaim(DeclineGround.KeptAbove, ""),
                new ReturnClaim("补充依据"), new ApproveClaim("同意"), new WithdrawClaim("目录已取消"), new AssignClaim("县水利局"), new AssignClaim("县农业农村局")),
            Gen.OneOf(Water, Farming, Office)));

    [Test]
    public void Replay_LogThatCouldNotHaveHappened_SaysWhichLine()
    {
        var claim = Do(Open(), "1", new TakeClaim(Row), Water).Required();
        var forged = new LogEntry<ClaimState, ClaimAction>("2", new ApproveClaim(""), Water, WorkflowLaws.Begin.AddDays(1), ClaimState.Claimed, ClaimState.Approved);

        Assert.That(() => Procedure.Replay(claim.Opening, [.. claim.Log, forged]), Throws.ArgumentException.With.Message.Contains("Line 2 of the log of county/p7 could not have happened: QZ7002"));
    }

    [Test]
    public void Replay_LineWithAnotherState_SaysSo()
    {
        var claim = Do(Open(), "1", new TakeClaim(Row), Water).Required();

        Assert.That(() => Procedure.Replay(claim.Opening, [claim.Log[0] with { To = ClaimState.Approved }]), Throws.ArgumentException.With.Message.Contains("the procedure goes to Claimed"));
    }

    private static WorkflowCase<Claim, ClaimState, ClaimAction> Open() => Procedure.Open(new("county/p7", Matter, Office, WorkflowLaws.Begin));

    private static Outcome<Claim, ClaimState, ClaimAction> Do(WorkflowCase<Claim, ClaimState, ClaimAction> claim, string id, ClaimAction action, Actor by) =>
        Procedure.Apply(claim, new(id, action, by, WorkflowLaws.Begin.AddHours(claim.Version + 1)));
}
